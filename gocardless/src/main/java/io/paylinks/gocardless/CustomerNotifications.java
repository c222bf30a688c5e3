package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.customernotification.CustomerNotification;
import java.util.Map;

/**
 * Operations on customer notifications.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#helper-endpoints-customer-notifications">Customer
 *     notifications</a>
 */
public final class CustomerNotifications {
    private static final String ALL = "/customer_notifications";
    private static final String ONE = ALL + "/{customer_notification_id}";

    private final Resource<CustomerNotification> notifications;

    CustomerNotifications(Exchange exchange) {
        this.notifications = exchange.resource("customerNotifications", CustomerNotification.class)
                .envelope("customer_notifications");
    }

    /**
     * Records that you have sent the notification yourself, so that GoCardless does not send it.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#helper-endpoints-customer-notifications">POST
     *     /customer_notifications/{customer_notification_id}/actions/handle</a>
     */
    public CustomerNotification handle(String customerNotificationId) {
        return notifications
                .post("handle", ONE + "/actions/handle", customerNotificationId)
                .body(DATA, Map.of())
                .send();
    }
}
