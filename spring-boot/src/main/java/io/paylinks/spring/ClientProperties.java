package io.paylinks.spring;

import io.paylinks.core.ClientBuilder;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What can be set for each client. What is not set stays as the builder has it. */
interface ClientProperties {
    @Nullable
    String baseUrl();

    @Nullable
    Duration deadline();

    @Nullable
    Duration attemptTimeout();

    @Nullable
    Duration connectTimeout();

    @Nullable
    Integer maxRetries();

    /** Sets what is common to all clients. */
    default <B extends ClientBuilder<B>> void applyTo(B builder) {
        ifPresent(blankToNull(baseUrl()), builder::baseUrl);
        ifPresent(deadline(), builder::deadline);
        ifPresent(attemptTimeout(), builder::attemptTimeout);
        ifPresent(connectTimeout(), builder::connectTimeout);
        ifPresent(maxRetries(), builder::maxRetries);
    }

    /** Lets each customizer change the builder. */
    static <B> B customized(B builder, ObjectProvider<PaylinksCustomizer<? super B>> customizers) {
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    /** Passes a value on, unless there is none. */
    static <T> void ifPresent(@Nullable T value, Consumer<? super T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    /** Returns null for a blank text, too: {@code ${STREAM_API_KEY:}} may leave one. */
    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
