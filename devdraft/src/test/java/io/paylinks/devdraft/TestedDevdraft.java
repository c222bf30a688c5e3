package io.paylinks.devdraft;

import io.paylinks.contract.TestedProvider;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Devdraft implementation of the provider contract. */
final class TestedDevdraft extends TestedProvider<DevdraftClient> {
    static final TestedDevdraft DEVDRAFT = new TestedDevdraft();

    private TestedDevdraft() {
        super(
                DevdraftClient.class,
                List.of(
                        new BalanceCalls(),
                        new CustomerCalls(),
                        new ExchangeRateCalls(),
                        new HealthCalls(),
                        new InvoiceCalls(),
                        new LiquidationAddressCalls(),
                        new PaymentIntentCalls(),
                        new PaymentLinkCalls(),
                        new ProductCalls(),
                        new TaxCalls(),
                        new TestPaymentCalls(),
                        new TransferCalls(),
                        new WalletCalls(),
                        new WebhookCalls()));
    }

    @Override
    public DevdraftClient client(String url) {
        return DevdraftClient.builder()
                .baseUrl(url)
                .credentials("key-1", "secret-1")
                .build();
    }

    @Override
    public <T> T read(Class<T> type, String json) {
        return DevdraftJson.read(type, json);
    }

    @Override
    public String write(Object value) {
        return DevdraftJson.write(value);
    }

    @Override
    protected Map<String, String> headers() {
        return Map.of("x-client-key", "key-1", "x-client-secret", "secret-1");
    }

    @Override
    protected String keyHeader() {
        return "idempotency-key";
    }

    @Override
    protected boolean carriesKey(String method) {
        return !method.equals("GET");
    }

    @Override
    protected String page(String resource, String item) {
        return switch (resource) {
            case "customers" -> "{\"data\":[" + item + "],\"total\":1,\"skip\":0,\"take\":10}";
            case "wallets" -> "{\"data\":[" + item + "]}";
            default -> "[" + item + "]";
        };
    }

    @Override
    protected Set<String> testedElsewhere() {
        return Set.of("paymentLinks.validate", "products.uploadImages");
    }

    @Override
    protected Set<Class<?>> delivered() {
        return Set.of(DevdraftEvent.class);
    }

    @Override
    protected String wireName(String javaName) {
        return javaName;
    }

    @Override
    protected boolean amountsAreText() {
        return false;
    }
}
