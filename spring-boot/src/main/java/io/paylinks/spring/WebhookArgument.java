package io.paylinks.spring;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A parameter type of handler methods: the event of a provider's webhook.
 *
 * @param <W> the provider's webhook verifier
 * @param event the type of the argument
 * @param type the type of the verifier
 * @param webhooks the bean, if its secrets are set
 * @param parse verifies and reads a request
 */
record WebhookArgument<W>(Class<?> event, Class<W> type, ObjectProvider<W> webhooks, Parse<W> parse) {
    /** Verifies a request, then reads its event. */
    @FunctionalInterface
    interface Parse<W> {
        Object parse(W webhooks, byte[] body, Function<String, @Nullable String> header);
    }

    /** Verifies a request with the bean, then reads its event. */
    @FunctionalInterface
    interface Reader {
        Object read(byte[] body, Function<String, @Nullable String> header);
    }

    /** Returns the reader, or null if there is no verifier. */
    @Nullable
    Reader reader() {
        W bean = webhooks.getIfAvailable();
        return bean == null ? null : (body, header) -> parse.parse(bean, body, header);
    }
}
