package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

import io.paylinks.core.ClientBuilder;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Exchange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client for Devdraft.
 *
 * <pre>{@code
 * DevdraftClient devdraft = DevdraftClient.builder().credentials(apiKey, apiSecret).build();
 * PaymentLink link = devdraft.paymentLinks().create(CreatePaymentLink.builder()
 *         .title("Order 1042")
 *         .url("order-1042")
 *         .linkType(PaymentLinkType.COLLECTION)
 *         .amount(new BigDecimal("25.00"))
 *         .build());
 * }</pre>
 *
 * <p>Requests are sent to {@code https://api.devdraft.ai}, the host of Devdraft's own SDKs. Some of its pages name
 * {@code api.devdraft.com}, which can be set with {@code baseUrl}.
 *
 * <p>Every write carries an idempotency key, which Devdraft remembers for 24 hours. A POST is retried with it only if
 * Devdraft's specification requires the key. Amounts are {@code BigDecimal} in major units. No sandbox host is known:
 * the key decides whether real money moves.
 *
 * @see <a href="https://docs.devdraft.ai">docs.devdraft.ai</a>
 */
public final class DevdraftClient extends PaylinksClient<DevdraftClient> {
    private static final String BASE_URL = "https://api.devdraft.ai";

    private final Exchange exchange;

    private DevdraftClient(Exchange exchange) {
        super(exchange, DevdraftClient::new);
        this.exchange = exchange;
    }

    /** Returns a builder. {@code credentials} is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a client from {@code DEVDRAFT_API_KEY} and {@code DEVDRAFT_SECRET}, and from {@code DEVDRAFT_BASE_URL} if
     * set.
     *
     * @throws ConfigurationException if one is not set
     */
    public static DevdraftClient fromEnv() {
        return fromEnv(System::getenv);
    }

    /**
     * Creates a client from the variables that {@link #fromEnv()} reads, looked up with this function:
     * {@code fromEnv(environment::getProperty)}.
     *
     * @throws ConfigurationException if one is not set
     */
    public static DevdraftClient fromEnv(Function<String, @Nullable String> environment) {
        return builder().environment(notNull("environment", environment)).build();
    }

    public Balances balances() {
        return new Balances(exchange);
    }

    public Customers customers() {
        return new Customers(exchange);
    }

    public ExchangeRates exchangeRates() {
        return new ExchangeRates(exchange);
    }

    /** Returns the health checks. */
    public HealthResource health() {
        return new HealthResource(exchange);
    }

    public Invoices invoices() {
        return new Invoices(exchange);
    }

    /** Returns the operations on the liquidation addresses of customers. */
    public LiquidationAddresses liquidationAddresses() {
        return new LiquidationAddresses(exchange);
    }

    public PaymentIntents paymentIntents() {
        return new PaymentIntents(exchange);
    }

    public PaymentLinks paymentLinks() {
        return new PaymentLinks(exchange);
    }

    public Products products() {
        return new Products(exchange);
    }

    public Taxes taxes() {
        return new Taxes(exchange);
    }

    public TestPayments testPayments() {
        return new TestPayments(exchange);
    }

    public Transfers transfers() {
        return new Transfers(exchange);
    }

    public Wallets wallets() {
        return new Wallets(exchange);
    }

    public Webhooks webhooks() {
        return new Webhooks(exchange);
    }

    /**
     * Makes calls with your idempotency key, which exactly one write uses: {@code withIdempotencyKey(key, d ->
     * d.paymentLinks().create(…))}. For 24 hours, the same key with the same request returns the first response again,
     * and with another request causes a conflict. Use a UUID: Devdraft's pages disagree about other forms.
     *
     * @throws IllegalStateException if a second write is made, or one that sends no key
     */
    public <T> T withIdempotencyKey(String key, Function<? super DevdraftClient, ? extends T> call) {
        return keyed(notNull("key", key), notNull("call", call));
    }

    ClientOptions options() {
        return exchange.options();
    }

    /** Builds a {@code DevdraftClient}. Required: {@link #credentials}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DevdraftProvider.INSTANCE, BASE_URL);
        }

        /** Authenticates requests with an API key and its secret; surrounding whitespace is stripped. */
        public Builder credentials(String apiKey, String secret) {
            return credentials(DevdraftCredentials.of(apiKey, secret));
        }

        /**
         * Builds the client.
         *
         * @throws ConfigurationException if credentials are missing or the base URL is not allowed
         */
        public DevdraftClient build() {
            return new DevdraftClient(exchange());
        }

        private Builder environment(Function<String, @Nullable String> environment) {
            String baseUrl = optional(environment, "DEVDRAFT_BASE_URL");
            if (baseUrl != null) {
                baseUrl(baseUrl);
            }
            return credentials(required(environment, "DEVDRAFT_API_KEY"), required(environment, "DEVDRAFT_SECRET"));
        }
    }
}
