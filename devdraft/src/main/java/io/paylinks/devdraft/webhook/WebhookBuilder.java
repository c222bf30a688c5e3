package io.paylinks.devdraft.webhook;

import io.paylinks.core.RequestBuilder;
import io.paylinks.core.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of the requests to create and update a webhook.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class WebhookBuilder<R, B extends WebhookBuilder<R, B>> extends RequestBuilder<R, B> {
    WebhookBuilder() {}

    /** Required at creation. The name of the webhook; 3 to 100 characters. */
    public abstract B name(String name);

    /** Required at creation. The URL of the endpoint, which must use {@code https}. */
    public abstract B url(String url);

    /** Whether to deliver events. Default at creation: {@code true}. */
    public abstract B isActive(boolean isActive);

    /**
     * The secret that signs deliveries: at least 32 letters, digits, {@code _} and {@code -}. Default at creation: a
     * secret that Devdraft generates, and that may not be readable through the API.
     */
    public abstract B signingSecret(@Nullable Secret signingSecret);

    /** Whether to encrypt bodies. Default at creation: {@code false}. Devdraft does not document the encryption. */
    public abstract B encrypted(boolean encrypted);
}
