package io.paylinks.gocardless.subscription;

import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.mandate.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * A subscription with its mandate and its customer.
 *
 * @param mandate the mandate of the subscription, or null if the subscription does not name one
 * @param customer the customer of the mandate, or null if the mandate does not name one
 */
public record SubscriptionDetails(
        Subscription subscription,
        @Nullable Mandate mandate,
        @Nullable Customer customer) {}
