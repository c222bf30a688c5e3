package io.paylinks.stream;

import io.paylinks.core.ClientBuilder;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.stream.organization.Organization;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client for Stream (streampay.sa).
 *
 * <pre>{@code
 * StreamClient stream = StreamClient.fromEnv(); // or builder().credentials(apiKey, apiSecret).build()
 * PaymentLink link = stream.paymentLinks().create(CreatePaymentLink.builder()
 *         .name("Order 1042")
 *         .item(productId, 2)
 *         .maxNumberOfPayments(1)
 *         .build());
 * String url = link.url();
 * }</pre>
 *
 * <p>Stream has no idempotency keys: a POST or PATCH is retried only if it was definitely not processed. Amounts are
 * {@code BigDecimal} in major units; timestamps without a zone are UTC. Sandbox and live share one host: the key
 * decides.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class StreamClient extends PaylinksClient<StreamClient> {
    private static final String BASE_URL = "https://stream-app-service.streampay.sa";

    private static final String BRANCH_HEADER = "x-branch-id";

    private final Exchange exchange;

    private StreamClient(Exchange exchange) {
        super(exchange, StreamClient::new);
        this.exchange = exchange;
    }

    /** Returns a builder. {@code credentials}, {@code token} or {@code bearerToken} is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a client from environment variables: {@code STREAM_API_KEY} and {@code STREAM_API_SECRET}, or
     * {@code STREAM_TOKEN}; and {@code STREAM_BASE_URL} if it is set.
     *
     * @throws ConfigurationException if no credentials are set
     */
    public static StreamClient fromEnv() {
        return fromEnv(System::getenv);
    }

    /**
     * Creates a client from the variables that {@link #fromEnv()} reads, looked up with this function:
     * {@code fromEnv(environment::getProperty)}.
     *
     * @throws ConfigurationException if no credentials are set
     */
    public static StreamClient fromEnv(Function<String, @Nullable String> environment) {
        return builder().environment(environment).build();
    }

    public Branches branches() {
        return new Branches(exchange);
    }

    /** Returns the operations on consumers: the customers of the organization. */
    public Consumers consumers() {
        return new Consumers(exchange);
    }

    public Coupons coupons() {
        return new Coupons(exchange);
    }

    public Invoices invoices() {
        return new Invoices(exchange);
    }

    /** Returns the operations on the API key itself. */
    public MeResource me() {
        return new MeResource(exchange);
    }

    public MeteredSubscriptions meteredSubscriptions() {
        return new MeteredSubscriptions(exchange);
    }

    public MeteredUsage meteredUsage() {
        return new MeteredUsage(exchange);
    }

    /** Returns the operations on invitations. */
    public OrganizationInvites organizationInvites() {
        return new OrganizationInvites(exchange);
    }

    public PaymentLinks paymentLinks() {
        return new PaymentLinks(exchange);
    }

    public Payments payments() {
        return new Payments(exchange);
    }

    public ProductPrices productPrices() {
        return new ProductPrices(exchange);
    }

    public Products products() {
        return new Products(exchange);
    }

    public SubscriptionFreezes subscriptionFreezes() {
        return new SubscriptionFreezes(exchange);
    }

    public Subscriptions subscriptions() {
        return new Subscriptions(exchange);
    }

    /** Returns a client that makes all calls on behalf of a branch, over the same connections. */
    public StreamClient withBranchId(String branchId) {
        return with(o -> o.header(BRANCH_HEADER, branchId));
    }

    private static void requireSandbox(Exchange exchange) {
        Organization organization = new MeResource(exchange).get().organization();
        if (organization == null || !Boolean.TRUE.equals(organization.sandbox())) {
            throw Exceptions.configuration(
                    "sandboxOnly() is set, but the key does not belong to a sandbox organization;"
                            + " the write was not sent");
        }
    }

    /** Builds a {@code StreamClient}. Required: {@link #credentials}, {@link #token} or {@link #bearerToken}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(StreamProvider.INSTANCE, BASE_URL);
        }

        /** Authenticates requests with an API key and its secret; surrounding whitespace is stripped. */
        public Builder credentials(String apiKey, String apiSecret) {
            return credentials(StreamCredentials.of(apiKey, apiSecret));
        }

        /** Authenticates requests with the token that the dashboard shows, which is already encoded. */
        public Builder token(String token) {
            return credentials(StreamCredentials.token(token));
        }

        /** Authenticates requests with a JWT, sent as {@code Authorization: Bearer …}. */
        public Builder bearerToken(String jwt) {
            return credentials(StreamCredentials.bearer(jwt));
        }

        /** Makes all calls on behalf of a branch. Default: the default branch of the API key. */
        public Builder branchId(String branchId) {
            return header(BRANCH_HEADER, branchId);
        }

        /**
         * Rejects every write with a {@link ConfigurationException} unless the key belongs to a sandbox organization,
         * for test suites. Fetches {@code /me} before each write, because credentials can change.
         */
        public Builder sandboxOnly() {
            beforeWrite(StreamClient::requireSandbox);
            return this;
        }

        /**
         * Builds the client.
         *
         * @throws ConfigurationException if credentials are missing or the base URL is not allowed
         */
        public StreamClient build() {
            return new StreamClient(exchange());
        }

        private Builder environment(Function<String, @Nullable String> environment) {
            String token = optional(environment, "STREAM_TOKEN");
            String baseUrl = optional(environment, "STREAM_BASE_URL");
            if (baseUrl != null) {
                baseUrl(baseUrl);
            }
            String apiKey = optional(environment, "STREAM_API_KEY");
            if (token != null && apiKey == null) {
                return token(token);
            }
            if (apiKey != null && optional(environment, "STREAM_API_SECRET") == null) {
                throw Exceptions.configuration(
                        "STREAM_API_KEY is set, but STREAM_API_SECRET is not; for the token that the "
                                + "dashboard shows, set STREAM_TOKEN");
            }
            return credentials(required(environment, "STREAM_API_KEY"), required(environment, "STREAM_API_SECRET"));
        }
    }
}
