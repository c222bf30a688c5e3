package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.subscription.CreateSubscriptionFreeze;
import io.paylinks.stream.subscription.ListSubscriptionFreezes;
import io.paylinks.stream.subscription.SubscriptionFreeze;
import io.paylinks.stream.subscription.UpdateSubscriptionFreeze;

final class SubscriptionFreezeCalls extends CallTable<StreamClient, SubscriptionFreezes> {
    private static final String ALL = "/api/v2/subscriptions/{id}/freeze";

    SubscriptionFreezeCalls() {
        super("subscriptionFreezes", StreamClient::subscriptionFreezes);
        call("list", f -> f.list(ID)).sends("GET " + ALL).returnsPageOf(SubscriptionFreeze.class);
        call("list", ListSubscriptionFreezes.class, (f, request) -> f.list(ID, request))
                .sends("GET " + ALL)
                .returnsPageOf(SubscriptionFreeze.class);
        call("create", CreateSubscriptionFreeze.class, (f, request) -> f.create(ID, request))
                .sends("POST " + ALL)
                .returns(SubscriptionFreeze.class);
        call("update", UpdateSubscriptionFreeze.class, (f, request) -> f.update(ID, ID, request))
                .sends("PUT " + ALL + "/{id}")
                .returns(SubscriptionFreeze.class);
        call("delete", f -> f.delete(ID, "f1")).sends("DELETE " + ALL + "/f1").returnsDeleted(200);
    }
}
