package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.metered.CreateMeteredSubscription;
import io.paylinks.stream.metered.ListMeteredSubscriptions;
import io.paylinks.stream.metered.MeteredSubscription;

final class MeteredSubscriptionCalls extends CallTable<StreamClient, MeteredSubscriptions> {
    private static final String ALL = "/api/v2/metered/metered-subscriptions";

    MeteredSubscriptionCalls() {
        super("meteredSubscriptions", StreamClient::meteredSubscriptions);
        call("list", m -> m.list()).sends("GET " + ALL).returnsPageOf(MeteredSubscription.class);
        call("list", ListMeteredSubscriptions.class, MeteredSubscriptions::list)
                .sends("GET " + ALL)
                .returnsPageOf(MeteredSubscription.class);
        call("create", CreateMeteredSubscription.class, MeteredSubscriptions::create)
                .sends("POST " + ALL)
                .returns(MeteredSubscription.class);
        call("deactivate", m -> m.deactivate(ID))
                .sends("DELETE " + ALL + "/{id}")
                .returns(MeteredSubscription.class);
    }
}
