package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.subscription.CreateSubscription;
import io.paylinks.gocardless.subscription.ListSubscriptions;
import io.paylinks.gocardless.subscription.PauseSubscription;
import io.paylinks.gocardless.subscription.Subscription;
import io.paylinks.gocardless.subscription.UpdateSubscription;
import java.util.Map;

final class SubscriptionCalls extends CallTable<GoCardlessClient, Subscriptions> {
    SubscriptionCalls() {
        super("subscriptions", GoCardlessClient::subscriptions);
        call("get", s -> s.get(ID)).sends("GET /subscriptions/{id}").returns(Subscription.class);
        call("list", s -> s.list()).sends("GET /subscriptions").returnsPageOf(Subscription.class);
        call("list", ListSubscriptions.class, Subscriptions::list)
                .sends("GET /subscriptions")
                .returnsPageOf(Subscription.class);
        call("create", CreateSubscription.class, Subscriptions::create)
                .sends("POST /subscriptions")
                .honoursKey()
                .returns(201, Subscription.class);
        call("update", UpdateSubscription.class, (s, request) -> s.update(ID, request))
                .sends("PUT /subscriptions/{id}")
                .returns(Subscription.class);
        call("pause", s -> s.pause(ID))
                .sends("POST /subscriptions/{id}/actions/pause")
                .body("{\"data\":{}}")
                .returns(Subscription.class);
        call("pause", PauseSubscription.class, (s, request) -> s.pause(ID, request))
                .sends("POST /subscriptions/{id}/actions/pause")
                .returns(Subscription.class);
        call("resume", s -> s.resume(ID))
                .sends("POST /subscriptions/{id}/actions/resume")
                .body("{\"data\":{}}")
                .returns(Subscription.class);
        call("resume with metadata", s -> s.resume(ID, Map.of("ticket", "7")))
                .sends("POST /subscriptions/{id}/actions/resume")
                .body("{\"data\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(Subscription.class);
        call("cancel", s -> s.cancel(ID))
                .sends("POST /subscriptions/{id}/actions/cancel")
                .body("{\"data\":{}}")
                .returns(Subscription.class);
        call("cancel with metadata", s -> s.cancel(ID, Map.of("ticket", "7")))
                .sends("POST /subscriptions/{id}/actions/cancel")
                .body("{\"data\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(Subscription.class);
    }
}
