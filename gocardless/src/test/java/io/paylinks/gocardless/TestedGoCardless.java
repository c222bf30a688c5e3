package io.paylinks.gocardless;

import io.paylinks.contract.TestedProvider;
import io.paylinks.gocardless.oauth.MerchantToken;
import io.paylinks.gocardless.subscription.SubscriptionDetails;
import io.paylinks.gocardless.webhook.Delivery;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The GoCardless implementation of the provider contract. */
final class TestedGoCardless extends TestedProvider<GoCardlessClient> {
    static final TestedGoCardless GOCARDLESS = new TestedGoCardless();

    private TestedGoCardless() {
        super(
                GoCardlessClient.class,
                List.of(
                        new BalanceCalls(),
                        new BankAccountDetailCalls(),
                        new BankAccountHolderVerificationCalls(),
                        new BankAuthorisationCalls(),
                        new BankDetailsLookupCalls(),
                        new BillingRequestCalls(),
                        new BillingRequestFlowCalls(),
                        new BillingRequestTemplateCalls(),
                        new BlockCalls(),
                        new CreditorBankAccountCalls(),
                        new CreditorCalls(),
                        new CurrencyExchangeRateCalls(),
                        new CustomerBankAccountCalls(),
                        new CustomerCalls(),
                        new CustomerNotificationCalls(),
                        new EventCalls(),
                        new ExportCalls(),
                        new FundsAvailabilityCalls(),
                        new InstalmentScheduleCalls(),
                        new InstitutionCalls(),
                        new LogoCalls(),
                        new MandateCalls(),
                        new MandateImportCalls(),
                        new MandateImportEntryCalls(),
                        new MandatePdfCalls(),
                        new NegativeBalanceLimitCalls(),
                        new OutboundPaymentCalls(),
                        new OutboundPaymentImportCalls(),
                        new OutboundPaymentImportEntryCalls(),
                        new PayerAuthorisationCalls(),
                        new PayerThemeCalls(),
                        new PaymentAccountCalls(),
                        new PaymentAccountTransactionCalls(),
                        new PaymentCalls(),
                        new PayoutCalls(),
                        new PayoutItemCalls(),
                        new RedirectFlowCalls(),
                        new RefundCalls(),
                        new ScenarioSimulatorCalls(),
                        new SchemeIdentifierCalls(),
                        new SubscriptionCalls(),
                        new TaxRateCalls(),
                        new TransferredMandateCalls(),
                        new VerificationDetailCalls(),
                        new WebhookCalls()));
    }

    @Override
    public GoCardlessClient client(String url) {
        return GoCardlessClient.builder().baseUrl(url).accessToken("token-1").build();
    }

    @Override
    public <T> T read(Class<T> type, String json) {
        return GoCardlessJson.read(type, json);
    }

    @Override
    public String write(Object value) {
        return GoCardlessJson.write(value);
    }

    @Override
    protected Map<String, String> headers() {
        return Map.of("Authorization", "Bearer token-1", "GoCardless-Version", "2015-07-06");
    }

    @Override
    protected boolean carriesKey(String method) {
        return method.equals("POST");
    }

    @Override
    protected Set<Class<?>> delivered() {
        return Set.of(Delivery.class, Linked.class, MerchantToken.class);
    }

    @Override
    protected Set<String> required() {
        return Set.of("id", "access_token", "events"); // a delivery requires its events
    }

    @Override
    protected Set<String> testedElsewhere() {
        return Set.of("subscriptions.getDetails");
    }

    @Override
    protected Set<Class<?>> composed() {
        return Set.of(SubscriptionDetails.class);
    }

    @Override
    protected String wrapped(String resource, String item) {
        return "{\"%s\":%s}".formatted(wireName(resource), item);
    }

    @Override
    protected String page(String resource, String item) {
        return "{\"%s\":[%s],\"meta\":{\"cursors\":{\"before\":null,\"after\":null},\"limit\":50}}"
                .formatted(wireName(resource), item);
    }
}
