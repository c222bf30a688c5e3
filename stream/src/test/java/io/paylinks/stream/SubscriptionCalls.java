package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.subscription.CancelSubscription;
import io.paylinks.stream.subscription.CreateSubscription;
import io.paylinks.stream.subscription.ListSubscriptions;
import io.paylinks.stream.subscription.Subscription;
import io.paylinks.stream.subscription.UpdateSubscription;
import java.util.List;

final class SubscriptionCalls extends CallTable<StreamClient, Subscriptions> {
    private static final String ALL = "/api/v2/subscriptions";
    private static final String ONE = ALL + "/{id}";

    SubscriptionCalls() {
        super("subscriptions", StreamClient::subscriptions);
        call("get", s -> s.get(ID)).sends("GET " + ONE).returns(Subscription.class);
        call("list", s -> s.list()).sends("GET " + ALL).returnsPageOf(Subscription.class);
        call("list", ListSubscriptions.class, Subscriptions::list)
                .sends("GET " + ALL)
                .returnsPageOf(Subscription.class);
        call("create", CreateSubscription.class, Subscriptions::create)
                .sends("POST " + ALL)
                .returns(Subscription.class);
        call("update", UpdateSubscription.class, (s, request) -> s.update(ID, request))
                .sends("PUT " + ONE)
                .notReplayable()
                .returns(Subscription.class);
        call("update without coupons", s -> s.update(ID, withoutCoupons()))
                .sends("PUT " + ONE)
                .body("{\"items\":[{\"product_id\":\"p1\",\"quantity\":1}],\"coupons\":[]}")
                .notReplayable()
                .returns(Subscription.class);
        call("cancel", s -> s.cancel(ID))
                .sends("POST " + ONE + "/cancel")
                .body("{}")
                .returns(Subscription.class);
        call("cancel", CancelSubscription.class, (s, request) -> s.cancel(ID, request))
                .sends("POST " + ONE + "/cancel")
                .returns(Subscription.class);
        call("uncancel", s -> s.uncancel(ID)).sends("PUT " + ONE + "/uncancel").returnsAcknowledged();
        call("deletePendingChange", s -> s.deletePendingChange(ID))
                .sends("DELETE " + ONE + "/pending-change")
                .returnsDeleted(200);
    }

    private static UpdateSubscription withoutCoupons() {
        return UpdateSubscription.builder().item("p1", 1).coupons(List.of()).build();
    }
}
