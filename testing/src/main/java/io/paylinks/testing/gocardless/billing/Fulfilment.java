package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Customers;
import io.paylinks.testing.gocardless.Events;
import io.paylinks.testing.gocardless.Instalments;
import io.paylinks.testing.gocardless.Mandates;
import io.paylinks.testing.gocardless.Payments;
import io.paylinks.testing.gocardless.Schemes;
import io.paylinks.testing.gocardless.Subscriptions;

/**
 * Creates the resources of a billing request: the customer and the bank account as soon as they are known, the rest at
 * fulfilment.
 */
final class Fulfilment {

    private static final String[] PERSON = {
        "id", "created_at", "company_name", "email", "family_name", "given_name", "language", "metadata", "phone_number"
    };

    private final Events events;
    private final Customers customers;
    private final BankAccounts bankAccounts;
    private final Mandates mandates;
    private final Payments payments;
    private final Subscriptions subscriptions;
    private final Instalments instalments;

    Fulfilment(
            Events events,
            Customers customers,
            BankAccounts bankAccounts,
            Mandates mandates,
            Payments payments,
            Subscriptions subscriptions,
            Instalments instalments) {
        this.events = events;
        this.customers = customers;
        this.bankAccounts = bankAccounts;
        this.mandates = mandates;
        this.payments = payments;
        this.subscriptions = subscriptions;
        this.instalments = instalments;
    }

    Row customer(Row request) {
        Row links = request.row("links");
        if (!links.isSet("customer")) {
            links.with("customer", customers.open().id());
        }
        return customers.resource.find(links.text("customer"));
    }

    Row openAccount(Row request, Row details) {
        Row links = Row.of("customer", customer(request).id());
        Row account = bankAccounts.resource.make(details.copy().with("links", links));
        request.row("links").with("customer_bank_account", account.id());
        show(request, "customer_bank_account", account);
        return account;
    }

    /** Creates the requested resources, and links the request to them. */
    void fulfil(Row request, Row sent) {
        Row links = request.row("links");
        if (!links.isSet("customer_bank_account") && !request.isSet("account_information_request")) {
            openAccount(request, BankAccounts.example(Actions.currency(request)));
        }
        if (request.isSet("mandate_request")) {
            Row asked = request.row("mandate_request");
            Row mandate = mandate(request, asked.only("authorisation_source", "metadata", "reference", "scheme"));
            made(request, "mandate_request", "mandate", mandate.id());
            show(request, "mandate", mandate.only("id", "reference"));
        }
        if (request.isSet("payment_request")) {
            made(request, "payment_request", "payment", pay(request));
        }
        Row toMandate = Row.of("mandate", links.text("mandate_request_mandate"));
        if (request.isSet("subscription_request")) {
            Row asked = request.row("subscription_request").copy().drop("links");
            Row made = subscriptions.resource.make(terms(request, asked, toMandate));
            made(request, "subscription_request", "subscription", made.id());
        }
        if (request.isSet("instalment_schedule_request")) {
            Row asked = request.row("instalment_schedule_request");
            String form =
                    asked.isSet("instalments_with_dates") ? "instalments_with_dates" : "instalments_with_schedule";
            Row body = terms(request, asked.copy(), toMandate).with("instalments", asked.value(form));
            made(
                    request,
                    "instalment_schedule_request",
                    "instalment_schedule",
                    instalments.open(body).id());
        }
        request.with("status", "fulfilled");
        Row told =
                links.only("customer", "customer_bank_account", "mandate_request_mandate", "payment_request_payment");
        events.raise("billing_requests", request, "fulfilled", Row.of("links", told, "metadata", sent.row("metadata")));
    }

    /** Creates the payment; an instant one has its own mandate, which it consumes. */
    private String pay(Row request) {
        Row asked = request.row("payment_request");
        String known = request.text("links/mandate_request_mandate");
        boolean instant = Actions.isByOpenBanking(request);
        String currency = Actions.currency(request);
        String id = !instant && !known.isEmpty()
                ? known
                : mandate(request, Row.of("scheme", instant ? Schemes.instant(currency) : Schemes.debit(currency)))
                        .id();
        Row body = asked.copy().drop("funds_settlement", "links", "scheme");
        Row payment = payments.resource.make(terms(request, body, Row.of("mandate", id)));
        if (instant) {
            mandates.move(mandates.resource.table.get(id), "consumed");
        }
        return payment.id();
    }

    private Row mandate(Row request, Row terms) {
        Row account = Row.of("customer_bank_account", request.text("links/customer_bank_account"));
        if (!terms.isSet("scheme")) {
            terms.with("scheme", Schemes.debit(Actions.currency(request)));
        }
        return mandates.resource.make(terms.with("links", account));
    }

    private static Row terms(Row request, Row body, Row links) {
        return body.with("currency", Actions.currency(request), "links", links);
    }

    static void show(Row request, String name, Row object) {
        request.row("resources").with(name, name.equals("customer") ? object.only(PERSON) : object);
    }

    private static void made(Row request, String part, String name, String id) {
        request.row(part).with("links", Row.of(name, id));
        request.row("links").with(part + "_" + name, id);
    }
}
