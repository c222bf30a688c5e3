package io.paylinks.spring;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

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

    /** The same, with a given bean. */
    @FunctionalInterface
    interface Reader {
        Object read(byte[] body, Function<String, @Nullable String> header);
    }

    /** Returns what verifies and reads, or null if there is nothing to verify with. */
    @Nullable
    Reader reader() {
        W bean = webhooks.getIfAvailable();
        return bean == null ? null : (body, header) -> parse.parse(bean, body, header);
    }
}
