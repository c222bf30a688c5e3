package io.paylinks.spring;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;

/**
 * What a handler method can take: the event of a provider's webhook.
 *
 * @param <W> what verifies the provider's webhooks
 * @param event the type of the argument
 * @param type the type of what verifies
 * @param webhooks the bean, if its secrets are set
 * @param parse verifies and reads
 */
record WebhookArgument<W>(Class<?> event, Class<W> type, ObjectProvider<W> webhooks, Parse<W> parse) {
    /** Verifies a request, then reads its event. */
    @FunctionalInterface
    interface Parse<W> {
        Object parse(W webhooks, byte[] body, Function<String, @Nullable String> header);
    }

    /** Without secrets nothing is read: an event that nobody verified must not reach a handler. */
    Object read(byte[] body, Function<String, @Nullable String> header, Environment environment) {
        W bean = webhooks.getIfAvailable();
        if (bean == null) {
            throw new IllegalStateException("a handler takes a " + event.getSimpleName()
                    + ", and there is nothing to verify it with: set " + Needs.missing(type.getName(), environment));
        }
        return parse.parse(bean, body, header);
    }
}
