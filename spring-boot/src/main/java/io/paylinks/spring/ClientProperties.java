package io.paylinks.spring;

import io.paylinks.core.ClientBuilder;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The common properties of the clients. Properties that are not set leave the builder's defaults. */
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

    default <B extends ClientBuilder<B>> void applyTo(B builder) {
        ifPresent(blankToNull(baseUrl()), builder::baseUrl);
        ifPresent(deadline(), builder::deadline);
        ifPresent(attemptTimeout(), builder::attemptTimeout);
        ifPresent(connectTimeout(), builder::connectTimeout);
        ifPresent(maxRetries(), builder::maxRetries);
    }

    /** Applies the customizers to a builder. */
    static <B> B customized(B builder, ObjectProvider<PaylinksCustomizer<? super B>> customizers) {
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    /** Calls the setter unless the value is null. */
    static <T> void ifPresent(@Nullable T value, Consumer<? super T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    /** Returns null for blank text, as {@code ${STREAM_API_KEY:}} may produce. */
    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
