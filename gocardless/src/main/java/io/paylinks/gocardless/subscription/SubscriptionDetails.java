package io.paylinks.gocardless.subscription;

import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.mandate.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * A subscription with what it collects from.
 *
 * @param mandate the mandate of the subscription, or null if the subscription names none
 * @param customer the customer of the mandate, or null if the mandate names none
 */
public record SubscriptionDetails(
        Subscription subscription,
        @Nullable Mandate mandate,
        @Nullable Customer customer) {}
