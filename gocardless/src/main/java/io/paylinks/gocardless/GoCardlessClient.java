package io.paylinks.gocardless;

import io.paylinks.core.ClientBuilder;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.OneLine;
import io.paylinks.core.internal.error.Exceptions;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client for GoCardless.
 *
 * <pre>{@code
 * GoCardlessClient gocardless = GoCardlessClient.builder()
 *         .environment(GoCardlessEnvironment.SANDBOX)
 *         .accessToken(token)
 *         .build();
 * Payment payment = gocardless.payments().create(CreatePayment.builder()
 *         .amount(2500) // in pence
 *         .currency(CurrencyCode.GBP)
 *         .mandate(mandateId)
 *         .build());
 * }</pre>
 *
 * <p>Every POST carries an idempotency key. Creates whose key GoCardless is known to honour are retried with the same
 * key after a lost response, which never creates twice: if the first attempt created the resource, it is fetched and
 * returned. Actions are retried only if they were definitely not processed.
 *
 * <p>Amounts are {@code long} in minor units.
 *
 * @see <a href="https://developer.gocardless.com/api-reference">developer.gocardless.com</a>
 */
public final class GoCardlessClient extends PaylinksClient<GoCardlessClient> {
    private final Exchange exchange;

    private GoCardlessClient(Exchange exchange) {
        super(exchange, GoCardlessClient::new);
        this.exchange = exchange;
    }

    /** Returns a builder. {@code accessToken}, and {@code environment} or {@code baseUrl}, are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a client from environment variables: {@code GOCARDLESS_ACCESS_TOKEN}, and {@code GOCARDLESS_ENVIRONMENT}
     * ({@code live} or {@code sandbox}) or {@code GOCARDLESS_BASE_URL}, which takes precedence.
     *
     * @throws ConfigurationException if the token or both others are not set, or if the environment is neither
     *     {@code live} nor {@code sandbox}
     */
    public static GoCardlessClient fromEnv() {
        return fromEnv(System::getenv);
    }

    /**
     * Creates a client from the variables that {@link #fromEnv()} reads, looked up with this function:
     * {@code fromEnv(environment::getProperty)}.
     *
     * @throws ConfigurationException as {@link #fromEnv()} does
     */
    public static GoCardlessClient fromEnv(Function<String, @Nullable String> environment) {
        return builder().environment(environment).build();
    }

    public Balances balances() {
        return new Balances(exchange);
    }

    public BankAccountDetails bankAccountDetails() {
        return new BankAccountDetails(exchange);
    }

    public BankAccountHolderVerifications bankAccountHolderVerifications() {
        return new BankAccountHolderVerifications(exchange);
    }

    public BankAuthorisations bankAuthorisations() {
        return new BankAuthorisations(exchange);
    }

    public BankDetailsLookups bankDetailsLookups() {
        return new BankDetailsLookups(exchange);
    }

    public BillingRequestFlows billingRequestFlows() {
        return new BillingRequestFlows(exchange);
    }

    public BillingRequestTemplates billingRequestTemplates() {
        return new BillingRequestTemplates(exchange);
    }

    public BillingRequests billingRequests() {
        return new BillingRequests(exchange);
    }

    public Blocks blocks() {
        return new Blocks(exchange);
    }

    public CreditorBankAccounts creditorBankAccounts() {
        return new CreditorBankAccounts(exchange);
    }

    public Creditors creditors() {
        return new Creditors(exchange);
    }

    public CurrencyExchangeRates currencyExchangeRates() {
        return new CurrencyExchangeRates(exchange);
    }

    public CustomerBankAccounts customerBankAccounts() {
        return new CustomerBankAccounts(exchange);
    }

    public CustomerNotifications customerNotifications() {
        return new CustomerNotifications(exchange);
    }

    public Customers customers() {
        return new Customers(exchange);
    }

    public Events events() {
        return new Events(exchange);
    }

    public Exports exports() {
        return new Exports(exchange);
    }

    public FundsAvailabilityResource fundsAvailability() {
        return new FundsAvailabilityResource(exchange);
    }

    public InstalmentSchedules instalmentSchedules() {
        return new InstalmentSchedules(exchange);
    }

    public Institutions institutions() {
        return new Institutions(exchange);
    }

    public Logos logos() {
        return new Logos(exchange);
    }

    public MandateImportEntries mandateImportEntries() {
        return new MandateImportEntries(exchange);
    }

    public MandateImports mandateImports() {
        return new MandateImports(exchange);
    }

    public MandatePdfs mandatePdfs() {
        return new MandatePdfs(exchange);
    }

    public Mandates mandates() {
        return new Mandates(exchange);
    }

    public NegativeBalanceLimits negativeBalanceLimits() {
        return new NegativeBalanceLimits(exchange);
    }

    public OutboundPaymentImportEntries outboundPaymentImportEntries() {
        return new OutboundPaymentImportEntries(exchange);
    }

    public OutboundPaymentImports outboundPaymentImports() {
        return new OutboundPaymentImports(exchange);
    }

    public OutboundPayments outboundPayments() {
        return new OutboundPayments(exchange);
    }

    public PayerAuthorisations payerAuthorisations() {
        return new PayerAuthorisations(exchange);
    }

    public PayerThemes payerThemes() {
        return new PayerThemes(exchange);
    }

    public PaymentAccountTransactions paymentAccountTransactions() {
        return new PaymentAccountTransactions(exchange);
    }

    public PaymentAccounts paymentAccounts() {
        return new PaymentAccounts(exchange);
    }

    public Payments payments() {
        return new Payments(exchange);
    }

    public PayoutItems payoutItems() {
        return new PayoutItems(exchange);
    }

    public Payouts payouts() {
        return new Payouts(exchange);
    }

    public RedirectFlows redirectFlows() {
        return new RedirectFlows(exchange);
    }

    public Refunds refunds() {
        return new Refunds(exchange);
    }

    public ScenarioSimulators scenarioSimulators() {
        return new ScenarioSimulators(exchange);
    }

    public SchemeIdentifiers schemeIdentifiers() {
        return new SchemeIdentifiers(exchange);
    }

    public Subscriptions subscriptions() {
        return new Subscriptions(exchange);
    }

    public TaxRates taxRates() {
        return new TaxRates(exchange);
    }

    public TransferredMandates transferredMandates() {
        return new TransferredMandates(exchange);
    }

    public VerificationDetails verificationDetails() {
        return new VerificationDetails(exchange);
    }

    /** Returns the operations on past webhook deliveries. */
    public Webhooks webhooks() {
        return new Webhooks(exchange);
    }

    /**
     * Makes calls with your idempotency key, which exactly one write uses: {@code withIdempotencyKey("order-1042", g ->
     * g.payments().create(…))}. A used key creates nothing: the resource that it created earlier is returned
     * ({@code ApiResponse.replayed()} is true), or a conflict is thrown if
     * {@link ClientOptions#returnExisting(boolean)} is off. If that resource differs from the request in an amount, a
     * currency or a link, a {@code ConflictException} names the field.
     *
     * @throws IllegalStateException if a second write is made, or one that sends no key
     */
    public <T> T withIdempotencyKey(String key, Function<? super GoCardlessClient, ? extends T> call) {
        return keyed(key, call);
    }

    /**
     * Builds a {@code GoCardlessClient}. Required: {@link #accessToken}, and {@link #environment} or {@link #baseUrl}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(GoCardlessProvider.INSTANCE, null);
        }

        /** Authenticates requests with an access token; surrounding whitespace is stripped. */
        public Builder accessToken(String token) {
            return credentials(GoCardlessCredentials.accessToken(token));
        }

        /** Sends requests to this environment. There is no default: you decide whether real money moves. */
        public Builder environment(GoCardlessEnvironment environment) {
            Arguments.notNull("environment", environment);
            return environment(environment.name().toLowerCase(Locale.ROOT), environment.baseUrl());
        }

        /**
         * Builds the client.
         *
         * @throws ConfigurationException if the token or the environment is missing, or the base URL is not allowed
         */
        public GoCardlessClient build() {
            if (!hasBaseUrl()) {
                throw Exceptions.configuration("no environment for gocardless: call environment(SANDBOX) or "
                        + "environment(LIVE), or set GOCARDLESS_ENVIRONMENT to sandbox or live; for another URL, call "
                        + "baseUrl(…) or set GOCARDLESS_BASE_URL");
            }
            return new GoCardlessClient(exchange());
        }

        private Builder environment(Function<String, @Nullable String> environment) {
            String name = optional(environment, "GOCARDLESS_ENVIRONMENT");
            if (name != null) {
                environment(named(name));
            }
            String baseUrl = optional(environment, "GOCARDLESS_BASE_URL");
            if (baseUrl != null) {
                baseUrl(baseUrl);
            }
            return accessToken(required(environment, "GOCARDLESS_ACCESS_TOKEN"));
        }

        private static GoCardlessEnvironment named(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "live" -> GoCardlessEnvironment.LIVE;
                case "sandbox" -> GoCardlessEnvironment.SANDBOX;
                default ->
                    throw Exceptions.configuration(
                            "GOCARDLESS_ENVIRONMENT must be live or sandbox, not " + OneLine.of(name));
            };
        }
    }
}
