package io.paylinks.stream;

import io.paylinks.core.ClientBuilder;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Exchange;
import io.paylinks.stream.organization.Organization;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The client for Stream (streampay.sa).
 *
 * <p>Stream knows no idempotency keys: a POST or PATCH is sent again only if it surely did not run. Amounts are
 * {@code BigDecimal} in major units; timestamps without a zone are UTC. The key decides between sandbox and live: both
 * are on the same host.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class StreamClient extends PaylinksClient<StreamClient> {
    private static final String BASE_URL = "https://stream-app-service.streampay.sa";

    private final Branches branches;
    private final Consumers consumers;
    private final Coupons coupons;
    private final Invoices invoices;
    private final CurrentKey me;
    private final MeteredSubscriptions meteredSubscriptions;
    private final MeteredUsage meteredUsage;
    private final OrganizationInvites organizationInvites;
    private final PaymentLinks paymentLinks;
    private final Payments payments;
    private final ProductPrices productPrices;
    private final Products products;
    private final SubscriptionFreezes subscriptionFreezes;
    private final Subscriptions subscriptions;

    private StreamClient(Exchange exchange) {
        super(exchange, StreamClient::new);
        this.branches = new Branches(exchange);
        this.consumers = new Consumers(exchange);
        this.coupons = new Coupons(exchange);
        this.invoices = new Invoices(exchange);
        this.me = new CurrentKey(exchange);
        this.meteredSubscriptions = new MeteredSubscriptions(exchange);
        this.meteredUsage = new MeteredUsage(exchange);
        this.organizationInvites = new OrganizationInvites(exchange);
        this.paymentLinks = new PaymentLinks(exchange);
        this.payments = new Payments(exchange);
        this.productPrices = new ProductPrices(exchange);
        this.products = new Products(exchange);
        this.subscriptionFreezes = new SubscriptionFreezes(exchange);
        this.subscriptions = new Subscriptions(exchange);
    }

    /** Begins a client; it needs {@code credentials}, {@code token} or {@code bearerToken}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a client of {@code STREAM_API_KEY} and {@code STREAM_API_SECRET}, or of {@code STREAM_TOKEN}, and of
     * {@code STREAM_BASE_URL} if it is set.
     *
     * @throws ConfigurationException if neither is set
     */
    public static StreamClient fromEnv() {
        return fromEnv(System::getenv);
    }

    static StreamClient fromEnv(UnaryOperator<@Nullable String> environment) {
        return builder().environment(environment).build();
    }

    /** Returns the operations on branches. */
    public Branches branches() {
        return branches;
    }

    /** Returns the operations on consumers: the customers of the organization. */
    public Consumers consumers() {
        return consumers;
    }

    /** Returns the operations on coupons. */
    public Coupons coupons() {
        return coupons;
    }

    /** Returns the operations on invoices. */
    public Invoices invoices() {
        return invoices;
    }

    /** Returns the operations on the key itself. */
    public CurrentKey me() {
        return me;
    }

    /** Returns the operations on metered subscriptions. */
    public MeteredSubscriptions meteredSubscriptions() {
        return meteredSubscriptions;
    }

    /** Returns the operations on metered usage. */
    public MeteredUsage meteredUsage() {
        return meteredUsage;
    }

    /** Returns the operations on invitations. */
    public OrganizationInvites organizationInvites() {
        return organizationInvites;
    }

    /** Returns the operations on payment links. */
    public PaymentLinks paymentLinks() {
        return paymentLinks;
    }

    /** Returns the operations on payments. */
    public Payments payments() {
        return payments;
    }

    /** Returns the operations on prices of products. */
    public ProductPrices productPrices() {
        return productPrices;
    }

    /** Returns the operations on products. */
    public Products products() {
        return products;
    }

    /** Returns the operations on freezes of subscriptions. */
    public SubscriptionFreezes subscriptionFreezes() {
        return subscriptionFreezes;
    }

    /** Returns the operations on subscriptions. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    private static void requireSandbox(Exchange exchange) {
        Organization organization = new CurrentKey(exchange).get().organization();
        if (organization == null || !Boolean.TRUE.equals(organization.sandbox())) {
            throw new ConfigurationException(
                    "sandboxOnly() is set, and this key is not of a sandbox organization; nothing was written");
        }
    }

    /** Settings of a client. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(StreamProvider.INSTANCE, BASE_URL);
        }

        /** Sets API key and API secret. */
        public Builder credentials(String apiKey, String apiSecret) {
            return credentials(StreamCredentials.of(apiKey, apiSecret));
        }

        /** Sets the finished token that the dashboard shows. */
        public Builder token(String token) {
            return credentials(StreamCredentials.token(token));
        }

        /** Sets a JWT, sent as {@code Authorization: Bearer …}. */
        public Builder bearerToken(String jwt) {
            return credentials(StreamCredentials.bearer(jwt));
        }

        /** Scopes all calls to a branch, by the header {@code x-branch-id}; the key's own branch unless set. */
        public Builder branchId(String branchId) {
            return header("x-branch-id", branchId);
        }

        /**
         * Refuses every write unless the key belongs to a sandbox organization, for test suites. It asks before each write,
         * since credentials can change, and throws {@link ConfigurationException} before the write is sent.
         */
        public Builder sandboxOnly() {
            beforeWrite(StreamClient::requireSandbox);
            return this;
        }

        /**
         * Opens the client.
         *
         * @throws ConfigurationException if credentials are missing or the base URL is not allowed
         */
        public StreamClient build() {
            return new StreamClient(exchange());
        }

        private Builder environment(UnaryOperator<@Nullable String> environment) {
            String token = optional(environment, "STREAM_TOKEN");
            String baseUrl = optional(environment, "STREAM_BASE_URL");
            if (baseUrl != null) {
                baseUrl(baseUrl);
            }
            if (token != null && optional(environment, "STREAM_API_KEY") == null) {
                return token(token);
            }
            return credentials(required(environment, "STREAM_API_KEY"), required(environment, "STREAM_API_SECRET"));
        }
    }
}
