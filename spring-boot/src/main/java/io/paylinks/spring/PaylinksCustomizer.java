package io.paylinks.spring;

/**
 * Changes a builder before a bean is made of it. Declare a bean of this type; of several, those with a lower
 * {@code @Order} come first.
 *
 * <p>A customizer of {@code StreamClient.Builder} changes that client's builder, one of {@code ClientBuilder<?>} those
 * of all clients, and one of {@code StreamWebhooks.Builder} or {@code DevdraftWebhooks.Builder} changes how webhooks
 * are verified. The properties have been applied before.
 *
 * @param <B> the type of the builder
 */
@FunctionalInterface
public interface PaylinksCustomizer<B> {
    /** Changes the builder. */
    void customize(B builder);
}
