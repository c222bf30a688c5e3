package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.customernotification.CustomerNotification;

final class CustomerNotificationCalls extends CallTable<GoCardlessClient, CustomerNotifications> {
    CustomerNotificationCalls() {
        super("customerNotifications", GoCardlessClient::customerNotifications);
        call("handle", c -> c.handle(ID))
                .sends("POST /customer_notifications/{id}/actions/handle")
                .body("{\"data\":{}}")
                .returns(CustomerNotification.class);
    }
}
