package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import java.time.LocalDate;
import java.util.List;

/** Decides which mandates can be charged, and from which day. */
final class Charges {

    private static final List<String> USABLE =
            Names.of("pending_customer_approval pending_submission submitted active");

    private final Api api;

    Charges(Api api) {
        this.api = api;
    }

    /** Finds the mandate of a request, if it can be charged in the currency of the request. */
    Row usable(String envelope, Row request) {
        Row mandate = api.linked(envelope, request, "mandate");
        if (!mandate.is("status", USABLE)) {
            throw api.errors.invalidState("mandate_is_inactive", "Mandate is failed, cancelled or expired");
        }
        String scheme = mandate.text("scheme");
        if (!request.is("currency", Schemes.currency(scheme))) {
            String message = "must be " + Schemes.currency(scheme) + ", as the scheme of the mandate is " + scheme;
            throw api.errors.invalid(envelope, "currency", message);
        }
        return mandate;
    }

    /**
     * Returns the date of a first charge: the requested one, if the mandate allows it, or the earliest possible one.
     */
    String chargeDate(Row mandate, Row request, String envelope, String field) {
        String earliest = mandate.text("next_possible_charge_date");
        String wanted = request.isSet(field) ? request.text(field) : earliest;
        if (LocalDate.parse(wanted).isBefore(LocalDate.parse(earliest))) {
            throw api.errors.invalid(envelope, field, "must be on or after mandate's next_possible_charge_date");
        }
        return wanted;
    }
}
