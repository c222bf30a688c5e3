package io.paylinks.devdraft.webhook;

import io.paylinks.core.RequestBuilder;
import io.paylinks.core.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The fields that creating and updating a webhook have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class WebhookBuilder<R, B extends WebhookBuilder<R, B>> extends RequestBuilder<R, B> {
    WebhookBuilder() {}

    /** Names the webhook; 3 to 100 characters. Required at creation. */
    public abstract B name(String name);

    /** Delivers events to this address, which must be {@code https}. Required at creation. */
    public abstract B url(String url);

    /** Delivers events, or not. Default at creation: {@code true}. */
    public abstract B isActive(boolean isActive);

    /**
     * Signs deliveries with this secret: at least 32 characters out of letters, digits, {@code _} and {@code -}.
     * Default at creation: a secret that Devdraft generates and that no call may be able to read.
     */
    public abstract B signingSecret(@Nullable Secret signingSecret);

    /** Encrypts bodies, or not. Default at creation: {@code false}. Devdraft does not say how it encrypts. */
    public abstract B encrypted(boolean encrypted);
}
