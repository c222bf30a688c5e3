package io.paylinks.stream;

import io.paylinks.contract.TestedProvider;
import io.paylinks.stream.paymentlink.SimplePaymentLink;
import io.paylinks.stream.webhook.StreamEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Stream implementation of the provider contract. */
final class TestedStream extends TestedProvider<StreamClient> {
    static final TestedStream STREAM = new TestedStream();

    private TestedStream() {
        super(
                StreamClient.class,
                List.of(
                        new BranchCalls(),
                        new ConsumerCalls(),
                        new CouponCalls(),
                        new InvoiceCalls(),
                        new MeCalls(),
                        new MeteredSubscriptionCalls(),
                        new MeteredUsageCalls(),
                        new OrganizationInviteCalls(),
                        new PaymentCalls(),
                        new PaymentLinkCalls(),
                        new ProductCalls(),
                        new ProductPriceCalls(),
                        new SubscriptionCalls(),
                        new SubscriptionFreezeCalls()));
    }

    @Override
    public StreamClient client(String url) {
        return StreamClient.builder()
                .baseUrl(url)
                .credentials("key-1", "secret-1")
                .build();
    }

    @Override
    public <T> T read(Class<T> type, String json) {
        return StreamJson.read(type, json);
    }

    @Override
    public String write(Object value) {
        return StreamJson.write(value);
    }

    @Override
    protected Map<String, String> headers() {
        return Map.of("x-api-key", "a2V5LTE6c2VjcmV0LTE=");
    }

    @Override
    protected Set<String> neverSent() {
        return Set.of("Authorization", "x-branch-id");
    }

    @Override
    protected String page(String resource, String item) {
        return page(1, false, item);
    }

    /** Returns the JSON of one page of a list. */
    static String page(long number, boolean hasNext, String... items) {
        return """
                {"data":[%s],"pagination":{"total_count":7,"max_page":2,"current_page":%s,"limit":10,\
                "has_next_page":%b,"has_previous_page":%b}}\
                """.formatted(String.join(",", items), number, hasNext, number > 1);
    }

    /** Stream omits the time zone, which is UTC. */
    @Override
    protected String rewritten(String response) {
        return response.replaceAll("(T\\d\\d:\\d\\d:\\d\\d\\.\\d{6})\"", "$1Z\"");
    }

    @Override
    protected Set<String> testedElsewhere() {
        return Set.of(
                "consumers.findByPhoneNumber",
                "consumers.findByEmail",
                "consumers.findByExternalId",
                "consumers.getOrCreate",
                "paymentLinks.createSimple",
                "products.getOrCreate");
    }

    @Override
    protected Set<Class<?>> composed() {
        return Set.of(SimplePaymentLink.class);
    }

    @Override
    protected Set<Class<?>> delivered() {
        return Set.of(StreamEvent.class);
    }
}
