package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.fundsavailability.FundsAvailability;
import java.util.Map;

/**
 * Operations on funds availability.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-funds-availability">Funds
 *     availability</a>
 */
public final class FundsAvailabilityResource {
    private final Resource<FundsAvailability> availability;

    FundsAvailabilityResource(Exchange exchange) {
        this.availability =
                exchange.resource("fundsAvailability", FundsAvailability.class).envelope("funds_availability");
    }

    /**
     * Returns whether the payer of a mandate has sufficient funds for a payment.
     *
     * @param amount the amount of the payment, in minor units, such as pence
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-funds-availability">GET
     *     /funds_availability/{mandate_id}</a>
     */
    public FundsAvailability check(String mandateId, long amount) {
        return availability
                .get("check", "/funds_availability/{mandate_id}", mandateId)
                .query(Map.of("amount", amount))
                .send();
    }
}
