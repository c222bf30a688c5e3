package io.paylinks.devdraft;

import io.paylinks.core.ClientBuilder;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Exchange;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The client for Devdraft.
 *
 * <p>Writes that take an idempotency key carry one; with it they are sent again after a lost answer. Devdraft keeps a
 * key for 24 hours. Amounts are {@code BigDecimal} in major units. No sandbox host is known: a key decides what is
 * real.
 *
 * @see <a href="https://docs.devdraft.ai">docs.devdraft.ai</a>
 */
public final class DevdraftClient extends PaylinksClient<DevdraftClient> {
    private static final String BASE_URL = "https://api.devdraft.ai";

    private final PaymentLinks paymentLinks;

    private DevdraftClient(Exchange exchange) {
        super(exchange, DevdraftClient::new);
        this.paymentLinks = new PaymentLinks(exchange);
    }

    /** Begins a client; it needs {@code credentials}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a client of {@code DEVDRAFT_API_KEY} and {@code DEVDRAFT_SECRET}, and of {@code DEVDRAFT_BASE_URL} if it is
     * set.
     *
     * @throws ConfigurationException if one is not set
     */
    public static DevdraftClient fromEnv() {
        return fromEnv(System::getenv);
    }

    static DevdraftClient fromEnv(UnaryOperator<@Nullable String> environment) {
        return builder().environment(environment).build();
    }

    /** Returns the operations on payment links. */
    public PaymentLinks paymentLinks() {
        return paymentLinks;
    }

    /**
     * Makes calls of which one write carries a key of yours: {@code withIdempotencyKey(key, d ->
     * d.paymentLinks().create(…))}. For 24 hours the same key with the same request returns the first answer again, and
     * with another request fails with a conflict. A UUID is the safest form of a key: Devdraft's pages disagree on
     * others.
     *
     * @throws IllegalStateException if a second write is made, or one that sends no key
     */
    public <T> T withIdempotencyKey(String key, Function<? super DevdraftClient, ? extends T> call) {
        return keyed(key, call);
    }

    /** Settings of a client. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DevdraftProvider.INSTANCE, BASE_URL);
        }

        /** Sets API key and secret. */
        public Builder credentials(String apiKey, String secret) {
            return credentials(DevdraftCredentials.of(apiKey, secret));
        }

        /**
         * Opens the client.
         *
         * @throws ConfigurationException if credentials are missing or the base URL is not allowed
         */
        public DevdraftClient build() {
            return new DevdraftClient(exchange());
        }

        private Builder environment(UnaryOperator<@Nullable String> environment) {
            String baseUrl = optional(environment, "DEVDRAFT_BASE_URL");
            if (baseUrl != null) {
                baseUrl(baseUrl);
            }
            return credentials(required(environment, "DEVDRAFT_API_KEY"), required(environment, "DEVDRAFT_SECRET"));
        }
    }
}
