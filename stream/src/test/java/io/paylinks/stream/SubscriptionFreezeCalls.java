package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.subscription.CreateSubscriptionFreeze;
import io.paylinks.stream.subscription.ListSubscriptionFreezes;
import io.paylinks.stream.subscription.SubscriptionFreeze;
import io.paylinks.stream.subscription.UpdateSubscriptionFreeze;
import java.time.Instant;
import java.util.List;

final class SubscriptionFreezeCalls {
    private static final String ALL = "/api/v2/subscriptions/" + ENCODED_ID + "/freeze";
    private static final Instant START = Instant.parse("2025-08-01T00:00:00Z");
    private static final Instant END = Instant.parse("2025-08-11T00:00:00Z");

    private SubscriptionFreezeCalls() {}

    static List<Call> all() {
        return List.of(
                call("subscriptionFreezes.list", s -> s.subscriptionFreezes().list(ID))
                        .sends("GET", ALL)
                        .answersPageOf(SubscriptionFreeze.class),
                call(
                                "subscriptionFreezes.list with everything set",
                                s -> s.subscriptionFreezes()
                                        .list(
                                                ID,
                                                ListSubscriptionFreezes.builder()
                                                        .page(2L)
                                                        .limit(5)
                                                        .sortField("created_at")
                                                        .sortDirection(SortDirection.ASC)
                                                        .extra("open", true)
                                                        .build()))
                        .sends("GET", ALL)
                        .query("page=2", "limit=5", "sort_field=created_at", "sort_direction=asc", "open=true")
                        .answersPageOf(SubscriptionFreeze.class),
                call(
                                "subscriptionFreezes.create with everything set",
                                s -> s.subscriptionFreezes()
                                        .create(
                                                ID,
                                                CreateSubscriptionFreeze.builder()
                                                        .freezeStartDatetime(START)
                                                        .freezeEndDatetime(END)
                                                        .notes("on holiday")
                                                        .extra("by", "support")
                                                        .build()))
                        .sends("POST", ALL)
                        .body("""
                                {"freeze_start_datetime":"2025-08-01T00:00:00Z",
                                 "freeze_end_datetime":"2025-08-11T00:00:00Z","notes":"on holiday","by":"support"}""")
                        .answers(SubscriptionFreeze.class),
                call(
                                "subscriptionFreezes.create with what is required",
                                s -> s.subscriptionFreezes()
                                        .create(
                                                ID,
                                                CreateSubscriptionFreeze.builder()
                                                        .freezeStartDatetime(START)
                                                        .build()))
                        .sends("POST", ALL)
                        .body("{\"freeze_start_datetime\":\"2025-08-01T00:00:00Z\"}")
                        .answers(SubscriptionFreeze.class),
                call(
                                "subscriptionFreezes.update with everything set",
                                s -> s.subscriptionFreezes()
                                        .update(
                                                ID,
                                                "f1",
                                                UpdateSubscriptionFreeze.builder()
                                                        .freezeStartDatetime(START)
                                                        .freezeEndDatetime(END)
                                                        .notes("on holiday")
                                                        .extra("by", "support")
                                                        .build()))
                        .sends("PUT", ALL + "/f1")
                        .body("""
                                {"freeze_start_datetime":"2025-08-01T00:00:00Z",
                                 "freeze_end_datetime":"2025-08-11T00:00:00Z","notes":"on holiday","by":"support"}""")
                        .answers(SubscriptionFreeze.class),
                call(
                                "subscriptionFreezes.update without an end",
                                s -> s.subscriptionFreezes()
                                        .update(
                                                ID,
                                                ID,
                                                UpdateSubscriptionFreeze.builder()
                                                        .freezeStartDatetime(START)
                                                        .build()))
                        .sends("PUT", ALL + "/" + ENCODED_ID)
                        .body("{\"freeze_start_datetime\":\"2025-08-01T00:00:00Z\",\"freeze_end_datetime\":null}")
                        .answers(SubscriptionFreeze.class),
                call("subscriptionFreezes.delete", s -> s.subscriptionFreezes().delete(ID, "f1"))
                        .sends("DELETE", ALL + "/f1")
                        .answersDeleted());
    }
}
