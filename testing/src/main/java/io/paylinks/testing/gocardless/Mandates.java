package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Seeded mandates; each brings its customer. */
public final class Mandates {

    final Table table = new Table();
    private final Api api;

    Mandates(Api api) {
        this.api = api;
    }

    /** Adds a mandate of a new customer. */
    public String seed(String status) {
        return seed(api.ids.prefixed("MD"), api.ids.prefixed("CU"), status);
    }

    public String seed(String id, String customerId, String status) {
        api.customers.seed(customerId);
        Row links = Row.of("creditor", Api.CREDITOR_ID, "customer", customerId)
                .with("customer_bank_account", "BA" + customerId.substring(2))
                .with("new_mandate", null);
        table.add(api.created(id)
                .with("reference", "REF-" + id, "status", status, "scheme", "bacs")
                .with("next_possible_charge_date", nextChargeDate().toString())
                .with("payments_require_approval", false, "verified_at", null)
                .with("funds_settlement", "managed", "metadata", Row.of(), "links", links));
        return id;
    }

    /** Counts three working days from now, as Bacs asks for. */
    private LocalDate nextChargeDate() {
        LocalDate date = Times.date(api.now());
        for (int workingDays = 0; workingDays < 3; ) {
            date = date.plusDays(1);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            workingDays += weekend ? 0 : 1;
        }
        return date;
    }
}
