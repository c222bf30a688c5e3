package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.fundsavailability.FundsAvailability;

final class FundsAvailabilityCalls extends CallTable<GoCardlessClient, FundsAvailabilityResource> {
    FundsAvailabilityCalls() {
        super("fundsAvailability", GoCardlessClient::fundsAvailability);
        call("check", f -> f.check(ID, 3_000_000_000L))
                .sends("GET /funds_availability/{id}")
                .query("amount=3000000000")
                .returns(FundsAvailability.class);
    }
}
