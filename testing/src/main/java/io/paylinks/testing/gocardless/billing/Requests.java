package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Events;
import io.paylinks.testing.gocardless.Schemes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Billing requests. */
final class Requests {

    static final String NAME = "billing_requests";

    private static final String STATUSES = "pending ready_to_fulfil fulfilling fulfilled cancelled";

    final Resource resource;
    final Actions actions;
    final Fulfilment fulfilment;
    private final Api api;
    private final Events events;
    private final BankAccounts bankAccounts;
    private final Map<String, String> institutions = new HashMap<>();

    Requests(Api api, Events events, BankAccounts bankAccounts, Actions actions, Fulfilment fulfilment) {
        this.api = api;
        this.events = events;
        this.bankAccounts = bankAccounts;
        this.actions = actions;
        this.fulfilment = fulfilment;
        resource = api.resource(NAME, "BRQ")
                .returning(Requests::view)
                .create(Bodies.CREATE, this::complete)
                .get()
                .list(f -> f.link("customer").equal(Field.oneOf("status", Names.of(STATUSES))))
                .action("cancel", Api.ACTION, api.from("pending ready_to_fulfil", "cancellation_failed", this::cancel))
                .action("choose_currency", Bodies.CHOOSE, this::choose)
                .action("collect_bank_account", Bodies.ACCOUNT, this::collectAccount)
                .action("collect_customer_details", Bodies.CUSTOMER, this::collectCustomer)
                .action("confirm_payer_details", Bodies.CONFIRM, this::confirm)
                .action("fallback", Schema.of(), api.from("pending", "invalid_state", this::fallBack))
                .action("fulfil", Api.ACTION, api.from("ready_to_fulfil", "invalid_state", fulfilment::fulfil))
                .action(
                        "notify",
                        Bodies.NOTIFY,
                        api.from("pending ready_to_fulfil", "invalid_state", (row, sent) -> {}))
                .action("select_institution", Bodies.INSTITUTION, this::select);
    }

    String institutionOf(Row request) {
        return institutions.getOrDefault(request.id(), "");
    }

    /** Returns the request of a link, if it waits for its payer. */
    Row open(String envelope, Row sent) {
        return open(api.linked(envelope, sent, "billing_request"));
    }

    Row open(Row request) {
        if (!request.is("status", "pending", "ready_to_fulfil")) {
            throw actions.refused("The billing request is " + request.text("status"));
        }
        return request;
    }

    void choose(Row request, Row sent) {
        Row action = actions.ready(request, "choose_currency");
        checkCurrency(request, sent, "data", "currency");
        for (String part : Actions.PARTS) {
            if (request.isSet(part) && !part.startsWith("account")) {
                request.row(part).with("currency", sent.text("currency"));
            }
        }
        actions.restart(request);
        actions.tell(request, action);
    }

    void collectAmount(Row request, long amount) {
        Row action = actions.ready(request, "collect_amount");
        request.row("payment_request").with("amount", amount);
        actions.complete(request, action);
    }

    void collectCustomer(Row request, Row sent) {
        Row action = actions.ready(request, "collect_customer_details");
        Row customer = fulfilment.customer(request).merge(given(sent.row("customer")));
        Row address = given(sent.row("customer_billing_detail"));
        customer.merge(address.copy().drop("ip_address"));
        request.row("resources").row("customer_billing_detail").merge(address);
        Fulfilment.show(request, "customer", customer);
        if (Actions.describe(request, action)) {
            actions.complete(request, action);
        } else {
            actions.tell(request, action);
        }
    }

    void collectAccount(Row request, Row sent) {
        actions.ready(request, "collect_bank_account");
        Row details = sent.copy().drop("account_number_suffix", "pay_id");
        if (sent.isSet("pay_id")) {
            details.merge(BankAccounts.example("AUD"));
        }
        bankAccounts.check(details, "data");
        String field = Stream.of("pay_id", "currency", "iban")
                .filter(sent::isSet)
                .findFirst()
                .orElse("country_code");
        checkCurrency(request, bankAccounts.identify(details.copy()), "data", field);
        Row account = fulfilment.openAccount(request, details);
        if (Actions.currency(request).isEmpty()) {
            choose(request, account);
        }
        actions.complete(request, actions.ready(request, "collect_bank_account"));
    }

    void select(Row request, Row sent) {
        Row action = actions.ready(request, "select_institution");
        Row institution = Institutions.find(sent.text("country_code"), sent.text("institution"))
                .orElseThrow(() -> api.errors.invalid("data", "institution", "is not an institution of the country"));
        institutions.put(request.id(), institution.id());
        actions.complete(request, action);
    }

    void confirm(Row request, Row sent) {
        Row action = actions.ready(request, "confirm_payer_details");
        if (request.isSet("mandate_request")) {
            request.row("mandate_request")
                    .with("payer_requested_dual_signature", sent.flag("payer_requested_dual_signature"));
        }
        actions.complete(request, action);
    }

    private void complete(Row request) {
        if (Actions.PARTS.stream().noneMatch(request::isSet)) {
            throw api.errors.invalid(NAME, "payment_request", "or mandate_request must be there");
        }
        for (String debit : List.of("subscription_request", "instalment_schedule_request")) {
            if (request.isSet(debit) && !request.isSet("mandate_request")) {
                throw api.errors.invalid(NAME, "mandate_request", "can't be blank with a " + debit);
            }
        }
        Actions.misfit(request).ifPresent(field -> {
            throw api.errors.invalid(NAME, field, Actions.misfitMessage(request, field));
        });
        Row links = Row.of("creditor", Api.CREDITOR_ID).merge(request.row("links"));
        List<String> done = new ArrayList<>();
        request.with("resources", Row.of("customer_billing_detail", api.created(api.ids.prefixed("CBD"))))
                .with("fallback_occurred", false);
        for (String part : Actions.PARTS) {
            if (request.isSet(part)) {
                request.row(part).with("links", Row.of());
                links.with(part, api.ids.prefixed(part.substring(0, 1).toUpperCase(Locale.ROOT) + "RQ"));
            }
        }
        if (request.isSet("mandate_request")) {
            request.row("mandate_request").with("payer_requested_dual_signature", false);
        }
        if (links.isSet("customer")) {
            Fulfilment.show(request, "customer", api.linked(NAME, request, "customer"));
            done.add("collect_customer_details");
        }
        if (links.isSet("customer_bank_account")) {
            Row account = api.linked(NAME, request, "customer_bank_account");
            checkCurrency(request, account, NAME, "links/customer_bank_account");
            Fulfilment.show(request, "customer_bank_account", account);
            done.add("collect_bank_account");
        }
        actions.start(request.with("links", links), done);
        events.raise(NAME, request, "created");
    }

    /** Rejects a currency that differs from that of a request, if it has one. */
    private void checkCurrency(Row request, Row other, String root, String field) {
        String currency = Actions.currency(request);
        if (!currency.isEmpty() && !other.is("currency", currency)) {
            throw api.errors.invalid(root, field, "must fit " + currency + ", the currency of the billing request");
        }
    }

    private void fallBack(Row request, Row sent) {
        if (!request.flag("fallback_enabled") || !Actions.isByOpenBanking(request)) {
            throw actions.refused("The billing request cannot fall back");
        }
        if (request.isSet("payment_request/scheme")) {
            request.row("payment_request").with("scheme", Schemes.debit(Actions.currency(request)));
        }
        actions.restart(request.with("fallback_occurred", true));
    }

    private void cancel(Row request, Row sent) {
        request.with("status", "cancelled");
        events.raise(NAME, request, "cancelled", sent);
    }

    /** Omits the fields that only the mandate request contains. */
    static Row view(Row request) {
        Row view = request.copy();
        view.row("mandate_request").drop("reference");
        return view;
    }

    /** Returns the sent fields that are not null. */
    private static Row given(Row sent) {
        return sent.only(sent.names().stream().filter(sent::isSet).toArray(String[]::new));
    }
}
