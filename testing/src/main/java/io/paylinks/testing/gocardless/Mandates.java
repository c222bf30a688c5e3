package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Mandates. When one ends, its open payments and its subscriptions are cancelled. */
public final class Mandates {

    private static final String NAME = "mandates";
    private static final String CANCELLABLE =
            "pending_customer_approval pending_submission submitted active suspended_by_payer";
    private static final List<String> ENDED = Names.of("failed cancelled expired blocked");
    static final List<String> STATUSES = Names.of(CANCELLABLE + " failed cancelled expired consumed blocked");
    private static final Schema CREATE = Schema.of(
            Field.oneOf("authorisation_source", "web", "telephone", "paper").or("web"),
            Field.object(
                            "links",
                            Field.text("creditor"),
                            Field.text("customer_bank_account").required())
                    .required(),
            Api.METADATA,
            Field.text("payer_ip_address"),
            Field.text("reference").nullable(),
            Field.oneOf("scheme", Schemes.ALL).nullable());

    public final Resource resource;
    private final Api api;
    private final Events events;
    private final Payments payments;
    private final Subscriptions subscriptions;

    Mandates(Api api, Events events, Payments payments, Subscriptions subscriptions) {
        this.api = api;
        this.events = events;
        this.payments = payments;
        this.subscriptions = subscriptions;
        resource = api.resource(NAME, "MD")
                .create(CREATE, this::complete)
                .get()
                .update(Api.ACTION)
                .action(
                        "cancel",
                        Api.ACTION,
                        api.from(
                                CANCELLABLE, "cancellation_failed", (mandate, sent) -> end(mandate, "cancelled", sent)))
                .action(
                        "reinstate",
                        Api.ACTION,
                        api.from("cancelled expired failed", "mandate_not_inactive", this::reinstate))
                .list(
                        f -> f.link("creditor", "customer", "customer_bank_account")
                                .equal(Field.text("mandate_type"), Field.text("reference"))
                                .anyOf(Field.csv("scheme", List.of()), "scheme")
                                .anyOf(Field.csv("status", STATUSES), "status")
                                .range("created_at", Field::datetime)
                                .accept(Field.csv("include", List.of("creditor", "customer"))),
                        (page, query) -> api.include(page, query, NAME, mandate -> mandate.row("links")));
    }

    public void move(Row mandate, String status) {
        if (ENDED.contains(status)) {
            end(mandate, status, Row.of());
        } else {
            events.move(NAME, mandate, status, Row.of());
        }
    }

    void cancelOf(Row account) {
        resource.table.where("links/customer_bank_account", account.id()).stream()
                .filter(mandate -> mandate.is("status", Names.of(CANCELLABLE)))
                .forEach(mandate -> end(mandate, "cancelled", Row.of("cause", "bank_account_disabled")));
    }

    private void complete(Row mandate) {
        Row account = api.linked(NAME, mandate, "customer_bank_account");
        if (!account.flag("enabled")) {
            throw api.errors.invalidState("bank_account_disabled", "The bank account is disabled");
        }
        if (mandate.isSet("scheme") && !Schemes.fit(mandate.text("scheme"), account.text("currency"))) {
            throw api.errors.invalid(NAME, "scheme", Schemes.misfit(account.text("currency")));
        }
        events.raise(NAME, fill(mandate.drop("payer_ip_address")), "created");
    }

    /** Adds a mandate without a request. */
    void seed(String id, String accountId, String status) {
        Row mandate = Row.of("status", status, "metadata", Row.of(), "authorisation_source", "web");
        resource.table.add(
                fill(api.created(id).merge(mandate).with("links", Row.of("customer_bank_account", accountId))));
    }

    private Row fill(Row mandate) {
        Row account = api.linked(NAME, mandate, "customer_bank_account");
        String scheme = mandate.isSet("scheme") ? mandate.text("scheme") : Schemes.debit(account.text("currency"));
        boolean instant = Schemes.isInstant(scheme);
        if (!mandate.isSet("status")) {
            mandate.with("status", "pending_submission");
        }
        if (!mandate.isSet("reference")) {
            mandate.with("reference", "REF-" + mandate.id());
        }
        LocalDate today = Times.date(api.now());
        LocalDate next = instant ? today : workingDaysAfter(today, 3);
        return mandate.with("scheme", scheme, "mandate_type", instant ? "instant" : "bank_debit")
                .with("next_possible_charge_date", next.toString(), "next_possible_standard_ach_charge_date", null)
                .with("consent_parameters", null, "consent_type", null)
                .with("payments_require_approval", false, "verified_at", null, "funds_settlement", "managed")
                .with(
                        "links",
                        Row.of("creditor", Api.CREDITOR_ID, "customer", account.text("links/customer"))
                                .merge(mandate.row("links"))
                                .with("new_mandate", null));
    }

    private void end(Row mandate, String status, Row more) {
        Row event = events.move(NAME, mandate, status, more);
        Row why = Row.of("cause", "mandate_" + status, "links", Row.of("parent_event", event.id()));
        payments.cancelOf("mandate", mandate, why);
        subscriptions.cancelOf(mandate, why);
    }

    private void reinstate(Row mandate, Row sent) {
        mandate.with("status", "pending_submission");
        events.raise(NAME, mandate, "resubmission_requested", sent);
    }

    private static LocalDate workingDaysAfter(LocalDate day, int number) {
        LocalDate date = day;
        for (int workingDays = 0; workingDays < number; ) {
            date = date.plusDays(1);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            workingDays += weekend ? 0 : 1;
        }
        return date;
    }
}
