package io.paylinks.spring;

/**
 * Changes a builder before a bean is created from it. Declare a bean of this type; several are applied in the order of
 * {@code @Order}.
 *
 * <p>A customizer of {@code StreamClient.Builder} changes that client's builder, one of {@code ClientBuilder<?>} those
 * of all clients, and one of {@code StreamWebhooks.Builder} or {@code DevdraftWebhooks.Builder} changes the
 * verification of webhooks. Properties are applied before customizers.
 *
 * @param <B> the type of the builder
 */
@FunctionalInterface
public interface PaylinksCustomizer<B> {
    /** Changes the builder. */
    void customize(B builder);
}
