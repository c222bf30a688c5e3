package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Row;
import java.util.List;
import java.util.stream.Stream;

/** Simulates the banks: they set up and change mandates, collect payments and pay them out. */
public final class Banks {

    private static final List<String> MANDATE_MOVES =
            Stream.concat(Mandates.STATUSES.stream(), Stream.of("transferred")).toList();

    private final Api api;
    private final Events events;
    private final Customers customers;
    private final BankAccounts bankAccounts;
    private final Mandates mandates;
    private final Payments payments;
    private final Instalments instalments;
    private final Payouts payouts;

    Banks(
            Api api,
            Events events,
            Customers customers,
            BankAccounts bankAccounts,
            Mandates mandates,
            Payments payments,
            Instalments instalments,
            Payouts payouts) {
        this.api = api;
        this.events = events;
        this.customers = customers;
        this.bankAccounts = bankAccounts;
        this.mandates = mandates;
        this.payments = payments;
        this.instalments = instalments;
        this.payouts = payouts;
    }

    /** Adds a mandate of a new customer and returns its id. */
    public String addMandate(String status) {
        Arguments.oneOf("mandate status", status, Mandates.STATUSES);
        String id = api.ids.prefixed("MD");
        addMandate(id, api.ids.prefixed("CU"), status);
        return id;
    }

    void addMandate(String id, String customerId, String status) {
        String account = "BA" + customerId.substring(2);
        customers.seed(customerId);
        bankAccounts.seed(account, customerId);
        mandates.seed(id, account, status);
    }

    /** Moves a mandate to a status. */
    public void moveMandate(String id, String status) {
        moveMandate(mandates.resource.table.get(id), Arguments.oneOf("mandate status", status, MANDATE_MOVES));
    }

    void moveMandate(Row mandate, String status) {
        if (status.equals("transferred")) {
            transfer(mandate);
        } else {
            mandates.move(mandate, status);
        }
    }

    /** Moves a payment to a status; one that is paid out gets a payout. */
    public void movePayment(String id, String status) {
        movePayment(payments.resource.table.get(id), Arguments.oneOf("payment status", status, Payments.STATUSES));
    }

    void movePayment(Row payment, String status) {
        if (status.equals("paid_out")) {
            payouts.payOut(List.of(payment));
        } else {
            events.move("payments", payment, status, Row.of());
            instalments.complete(payment);
        }
    }

    /** Pays out all confirmed payments and returns the ids of the payouts, one for each currency. */
    public List<String> payOut() {
        return payouts.payOut(payments.resource.table.where("status", "confirmed"));
    }

    /** Transfers a mandate to a new account of its customer, without changing its status. */
    private void transfer(Row mandate) {
        Row links = mandate.row("links");
        Row owner = links.only("customer");
        String to = bankAccounts
                .resource
                .make(BankAccounts.example(Schemes.currency(mandate.text("scheme")))
                        .with("links", owner))
                .id();
        Row told = Row.of("previous_customer_bank_account", links.text("customer_bank_account"))
                .with("new_customer_bank_account", to);
        links.with("customer_bank_account", to);
        events.raise("mandates", mandate, "transferred", Row.of("links", told));
    }
}
