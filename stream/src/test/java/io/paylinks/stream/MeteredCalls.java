package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.metered.CreateMeteredSubscription;
import io.paylinks.stream.metered.ListMeteredSubscriptions;
import io.paylinks.stream.metered.MeteredSubscription;
import io.paylinks.stream.metered.MeteredUsageResult;
import io.paylinks.stream.metered.RecordMeteredUsage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

final class MeteredCalls {
    private static final String ALL = "/api/v2/metered/metered-subscriptions";

    private MeteredCalls() {}

    static List<Call> all() {
        return List.of(
                call("meteredSubscriptions.list", s -> s.meteredSubscriptions().list())
                        .sends("GET", ALL)
                        .answersPageOf(MeteredSubscription.class),
                call(
                                "meteredSubscriptions.list with everything set",
                                s -> s.meteredSubscriptions()
                                        .list(ListMeteredSubscriptions.builder()
                                                .page(2L)
                                                .limit(5)
                                                .extra("product_id", "p1")
                                                .build()))
                        .sends("GET", ALL)
                        .query("page=2", "limit=5", "product_id=p1")
                        .answersPageOf(MeteredSubscription.class),
                call(
                                "meteredSubscriptions.create with everything set",
                                s -> s.meteredSubscriptions()
                                        .create(CreateMeteredSubscription.builder()
                                                .productId("p1")
                                                .organizationConsumerId("c1")
                                                .startsAt(Instant.parse("2025-08-01T00:00:00Z"))
                                                .endsAt(Instant.parse("2026-08-01T00:00:00Z"))
                                                .extra("note", "n")
                                                .build()))
                        .sends("POST", ALL)
                        .body("""
                                {"product_id":"p1","organization_consumer_id":"c1","starts_at":"2025-08-01T00:00:00Z",
                                 "ends_at":"2026-08-01T00:00:00Z","note":"n"}""")
                        .answers(MeteredSubscription.class),
                call(
                                "meteredSubscriptions.create with what is required",
                                s -> s.meteredSubscriptions()
                                        .create(CreateMeteredSubscription.builder()
                                                .productId("p1")
                                                .organizationConsumerId("c1")
                                                .build()))
                        .sends("POST", ALL)
                        .body("{\"product_id\":\"p1\",\"organization_consumer_id\":\"c1\"}")
                        .answers(MeteredSubscription.class),
                call(
                                "meteredSubscriptions.deactivate",
                                s -> s.meteredSubscriptions().deactivate(ID))
                        .sends("DELETE", ALL + "/" + ENCODED_ID)
                        .answers(MeteredSubscription.class),
                call("meteredUsage.record", s -> s.meteredUsage().record(usage()))
                        .sends("POST", "/api/v2/metered/meter")
                        .body("""
                                {"records":[{"product_id":"p1","organization_consumer_id":"c1","usage_amount":"12.5",
                                             "idempotency_key":"k-1"},
                                            {"product_id":"p2","organization_consumer_id":"c1","usage_amount":"3000",
                                             "idempotency_key":"k-2","at":"noon"}],
                                 "source":"meter-7"}""")
                        .answers(MeteredUsageResult.class));
    }

    private static RecordMeteredUsage usage() {
        return RecordMeteredUsage.builder()
                .record(RecordMeteredUsage.Entry.builder()
                        .productId("p1")
                        .organizationConsumerId("c1")
                        .usageAmount(new BigDecimal("12.5"))
                        .idempotencyKey("k-1")
                        .build())
                .record(RecordMeteredUsage.Entry.builder()
                        .productId("p2")
                        .organizationConsumerId("c1")
                        .usageAmount(new BigDecimal("3E+3"))
                        .idempotencyKey("k-2")
                        .extra("at", "noon")
                        .build())
                .extra("source", "meter-7")
                .build();
    }
}
