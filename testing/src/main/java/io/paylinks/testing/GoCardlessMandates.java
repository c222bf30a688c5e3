package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Seeded mandates; each brings its customer. */
final class GoCardlessMandates {

    final Table table = new Table();
    private final GoCardlessApi api;

    GoCardlessMandates(GoCardlessApi api) {
        this.api = api;
    }

    ObjectNode seed(String id, String customerId, String status) {
        api.customers.seed(customerId);
        ObjectNode mandate = Json.object("id", id, "created_at", Times.millis(api.now()), "reference", "REF-" + id);
        mandate.put("status", status).put("scheme", "bacs");
        mandate.put("next_possible_charge_date", nextChargeDate().toString());
        mandate.put("payments_require_approval", false).putNull("verified_at");
        mandate.put("funds_settlement", "managed");
        mandate.set("metadata", Json.object());
        ObjectNode links = Json.object("creditor", FakeGoCardless.CREDITOR_ID, "customer", customerId);
        links.put("customer_bank_account", "BA" + customerId.substring(2)).putNull("new_mandate");
        mandate.set("links", links);
        return table.add(mandate);
    }

    /** Three working days from now, as Bacs asks for. */
    LocalDate nextChargeDate() {
        LocalDate date = Times.date(api.now());
        for (int workingDays = 0; workingDays < 3; ) {
            date = date.plusDays(1);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            workingDays += weekend ? 0 : 1;
        }
        return date;
    }
}
