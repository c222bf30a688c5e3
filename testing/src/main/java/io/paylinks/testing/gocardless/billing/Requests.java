package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.Answer;
import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Instalments;
import io.paylinks.testing.gocardless.Schemes;
import io.paylinks.testing.gocardless.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Billing requests, from their creation to what comes of them. */
final class Requests {

    static final String NAME = "billing_requests";

    /** What a request can ask for. */
    static final List<String> PARTS = Names.of("""
            payment_request mandate_request subscription_request instalment_schedule_request
            account_information_request""");

    private static final String WITH_ACTIONS = "billing_request_with_actions";
    private static final String STATUSES = "pending ready_to_fulfil fulfilling fulfilled cancelled";
    private static final String[] PERSON = {
        "id", "created_at", "company_name", "email", "family_name", "given_name", "language", "metadata", "phone_number"
    };
    private static final List<String> CUSTOMER_NEEDS = Names.of("email family_name given_name");
    private static final List<String> ADDRESS_NEEDS = Names.of("address_line1 city country_code postal_code");

    private static final Field[] MANDATE = Schema.texts("consent_type currency description reference scheme")
            .and(
                    Field.oneOf("authorisation_source", "web", "telephone", "paper")
                            .or("web"),
                    Field.map("constraints").nullable(),
                    Field.oneOf("funds_settlement", "managed", "direct").or("managed"),
                    Api.METADATA,
                    Field.bool("sweeping").or(false),
                    Field.oneOf("verify", "minimum", "recommended", "when_available", "always")
                            .or("minimum"))
            .fields();

    private static final Field[] PAYMENT = Schema.texts("currency description reference scheme")
            .and(
                    Field.integer("amount").nullable().min("1"),
                    Field.integer("app_fee").nullable().min("0"),
                    Field.oneOf("funds_settlement", "managed", "direct").or("managed"),
                    Api.METADATA,
                    Field.bool("retry_if_possible").or(false))
            .fields();

    private static final Field[] INSTALMENTS = Instalments.TERMS
            .and(
                    Field.text("currency").nullable(),
                    Field.integer("total_amount").min("1"),
                    Field.list(Field.object("instalments_with_dates", Instalments.DATED.fields()))
                            .nullable(),
                    Field.object("instalments_with_schedule", Instalments.PERIODIC.fields())
                            .nullable())
            .fields();

    private static final Schema CREATE = Schema.texts("payment_context_code payment_purpose_code purpose_code")
            .and(
                    Field.object("payment_request", PAYMENT).nullable(),
                    Field.object("mandate_request", MANDATE).nullable(),
                    Field.object(
                                    "subscription_request",
                                    Subscriptions.TERMS
                                            .and(Field.text("currency").nullable())
                                            .fields())
                            .nullable(),
                    Field.object("instalment_schedule_request", INSTALMENTS).nullable(),
                    Field.object(
                                    "account_information_request",
                                    Field.text("country_code"),
                                    Field.list(Field.text("scopes")))
                            .nullable(),
                    Field.bool("fallback_enabled").or(false),
                    Field.object(
                                    "links",
                                    Schema.each("creditor customer customer_bank_account", Field::text)
                                            .fields())
                            .or(Map.of()),
                    Api.METADATA);

    private static final Schema CUSTOMER = Schema.of(
            Field.object(
                    "customer",
                    Schema.texts("company_name email family_name given_name language phone_number")
                            .and(Api.METADATA)
                            .fields()),
            Field.object("customer_billing_detail", Schema.texts("""
                            address_line1 address_line2 address_line3 city country_code danish_identity_number
                            ip_address postal_code region swedish_identity_number""").fields()));

    private static final Schema ACCOUNT = BankAccounts.DETAILS.and(Schema.texts("account_number_suffix pay_id"));

    private static final Schema INSTITUTION =
            Schema.each("country_code institution", name -> Field.text(name).required());

    private static final Schema CONFIRM =
            Api.ACTION.and(Field.bool("payer_requested_dual_signature").or(false));

    private static final Schema NOTIFY =
            Schema.of(Field.oneOf("notification_type", "email", "sms").required(), Field.text("redirect_uri"));

    private static final Schema WITH = CREATE.and(Field.object(
            "actions",
            Field.text("bank_authorisation_redirect_uri"),
            Field.object("collect_bank_account", ACCOUNT.fields()),
            Field.object("collect_customer_details", CUSTOMER.fields()),
            Field.object("confirm_payer_details", CONFIRM.fields()),
            Field.bool("create_bank_authorisation"),
            Field.object("select_institution", INSTITUTION.fields())));

    final Resource resource;
    final Actions actions;
    private final Api api;
    final Authorisations authorisations;
    private final Map<String, String> institutions = new HashMap<>();
    private final Map<String, BiConsumer<Row, Row>> steps;

    Requests(Api api) {
        this.api = api;
        this.actions = new Actions(api);
        this.authorisations = new Authorisations(api, this);
        steps = Map.of(
                "collect_bank_account", this::collectAccount,
                "collect_customer_details", this::collectCustomer,
                "confirm_payer_details", this::confirm,
                "select_institution", this::select);
        resource = api.resource(NAME, "BRQ")
                .answering(Requests::view)
                .create(CREATE, this::complete)
                .get()
                .list(f -> f.link("customer").equal(Field.oneOf("status", Names.of(STATUSES))))
                .action("cancel", Api.ACTION, api.from("pending ready_to_fulfil", "cancellation_failed", this::cancel))
                .action(
                        "choose_currency",
                        Api.ACTION.and(Field.oneOf("currency", Api.CURRENCIES).required()),
                        this::choose)
                .action("collect_bank_account", ACCOUNT, this::collectAccount)
                .action("collect_customer_details", CUSTOMER, this::collectCustomer)
                .action("confirm_payer_details", CONFIRM, this::confirm)
                .action("fallback", Schema.of(), api.from("pending", "invalid_state", this::fallBack))
                .action("fulfil", Api.ACTION, api.from("ready_to_fulfil", "invalid_state", this::fulfil))
                .action("notify", NOTIFY, api.from("pending ready_to_fulfil", "invalid_state", (row, sent) -> {}))
                .action("select_institution", INSTITUTION, this::select);
        api.on("POST", "/" + NAME + "/create_with_actions", this::createWithActions);
    }

    String institutionOf(Row request) {
        return institutions.getOrDefault(request.id(), "");
    }

    /** Returns the request that a link names, if it waits for its payer. */
    Row open(String envelope, Row sent) {
        Row request = api.linked(envelope, sent, "billing_request");
        if (!request.is("status", "pending", "ready_to_fulfil")) {
            throw actions.refused("The billing request is " + request.text("status"));
        }
        return request;
    }

    void choose(Row request, Row sent) {
        Row action = actions.ready(request, "choose_currency");
        for (String part : PARTS) {
            if (request.isSet(part) && !part.startsWith("account")) {
                request.row(part).with("currency", sent.text("currency"));
            }
        }
        actions.complete(request, action);
    }

    void collectAmount(Row request, long amount) {
        Row action = actions.ready(request, "collect_amount");
        request.row("payment_request").with("amount", amount);
        actions.complete(request, action);
    }

    void collectCustomer(Row request, Row sent) {
        Row action = actions.ready(request, "collect_customer_details");
        Row customer = customer(request).merge(given(sent.row("customer")));
        Row address = given(sent.row("customer_billing_detail"));
        customer.merge(address.copy().drop("ip_address"));
        request.row("resources").row("customer_billing_detail").merge(address);
        show(request, "customer", customer);
        if (describe(request, action)) {
            actions.complete(request, action);
        } else {
            actions.tell(request, action);
        }
    }

    void collectAccount(Row request, Row sent) {
        Row action = actions.ready(request, "collect_bank_account");
        Row details = sent.copy().drop("account_number_suffix", "pay_id");
        if (sent.isSet("pay_id")) {
            details.merge(BankAccounts.example("AUD"));
        }
        api.bankAccounts.check(details, "data");
        Row account = openAccount(request, details);
        if (Actions.currency(request).isEmpty()) {
            choose(request, account);
        }
        actions.complete(request, action);
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

    /** Makes what was asked for, and links the request to it. */
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
            Row made = api.subscriptions.resource.make(terms(request, asked, toMandate));
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
                    api.instalments.open(body).id());
        }
        request.with("status", "fulfilled");
        Row told =
                links.only("customer", "customer_bank_account", "mandate_request_mandate", "payment_request_payment");
        api.events.raise(NAME, request, "fulfilled", Row.of("links", told, "metadata", sent.row("metadata")));
    }

    private void complete(Row request) {
        if (PARTS.stream().noneMatch(request::isSet)) {
            throw api.errors.invalid(NAME, "payment_request", "or mandate_request must be there");
        }
        for (String debit : List.of("subscription_request", "instalment_schedule_request")) {
            if (request.isSet(debit) && !request.isSet("mandate_request")) {
                throw api.errors.invalid(NAME, "mandate_request", "can't be blank with a " + debit);
            }
        }
        Row links = Row.of("creditor", Api.CREDITOR_ID).merge(request.row("links"));
        List<String> done = new ArrayList<>();
        request.with("resources", Row.of("customer_billing_detail", api.created(api.ids.prefixed("CBD"))))
                .with("fallback_occurred", false);
        for (String part : PARTS) {
            if (request.isSet(part)) {
                request.row(part).with("links", Row.of());
                links.with(part, api.ids.prefixed("BRP"));
            }
        }
        if (request.isSet("mandate_request")) {
            request.row("mandate_request").with("payer_requested_dual_signature", false);
        }
        if (links.isSet("customer")) {
            show(request, "customer", api.linked(NAME, request, "customer"));
            done.add("collect_customer_details");
        }
        if (links.isSet("customer_bank_account")) {
            show(request, "customer_bank_account", api.linked(NAME, request, "customer_bank_account"));
            done.add("collect_bank_account");
        }
        actions.start(request.with("links", links), done);
        api.events.raise(NAME, request, "created");
    }

    private Answer createWithActions(Call call) {
        Row body = api.body(call, WITH_ACTIONS, WITH);
        Row wanted = body.row("actions").copy();
        Row request = resource.make(body.drop("actions"));
        for (String type : Names.of(
                "collect_customer_details select_institution collect_bank_account " + "confirm_payer_details")) {
            if (wanted.isSet(type)) {
                steps.getOrDefault(type, (row, sent) -> {}).accept(request, wanted.row(type));
            }
        }
        Row authorisation = wanted.flag("create_bank_authorisation")
                ? authorisations.open(request, wanted.text("bank_authorisation_redirect_uri"))
                : null;
        Row both = Row.of(NAME, view(request), "bank_authorisations", authorisation);
        return Answer.json(201, Row.of(WITH_ACTIONS, both));
    }

    private void fallBack(Row request, Row sent) {
        if (!request.flag("fallback_enabled") || !Actions.isByOpenBanking(request)) {
            throw actions.refused("The billing request cannot fall back");
        }
        if (request.isSet("payment_request/scheme")) {
            request.row("payment_request").with("scheme", Schemes.debit(Actions.currency(request)));
        }
        actions.fallBack(request);
    }

    private void cancel(Row request, Row sent) {
        request.with("status", "cancelled");
        api.events.raise(NAME, request, "cancelled", sent);
    }

    /** Makes the payment; one at once has a mandate of its own, which is used up by it. */
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
        Row payment = api.payments.resource.make(terms(request, body, Row.of("mandate", id)));
        if (instant) {
            api.mandates.move(id, "consumed");
        }
        return payment.id();
    }

    private Row mandate(Row request, Row terms) {
        Row account = Row.of("customer_bank_account", request.text("links/customer_bank_account"));
        if (!terms.isSet("scheme")) {
            terms.with("scheme", Schemes.debit(Actions.currency(request)));
        }
        return api.mandates.resource.make(terms.with("links", account));
    }

    private static Row terms(Row request, Row body, Row links) {
        return body.with("currency", Actions.currency(request), "links", links);
    }

    /** Leaves out what only the request of the mandate says. */
    private static Row view(Row request) {
        Row view = request.copy();
        view.row("mandate_request").drop("reference");
        return view;
    }

    private static void made(Row request, String part, String name, String id) {
        request.row(part).with("links", Row.of(name, id));
        request.row("links").with(part + "_" + name, id);
    }

    private Row customer(Row request) {
        Row links = request.row("links");
        if (!links.isSet("customer")) {
            links.with("customer", api.customers.open().id());
        }
        return api.customers.resource.find(links.text("customer"));
    }

    private Row openAccount(Row request, Row details) {
        Row links = Row.of("customer", customer(request).id());
        Row account = api.bankAccounts.resource.make(details.copy().with("links", links));
        request.row("links").with("customer_bank_account", account.id());
        show(request, "customer_bank_account", account);
        return account;
    }

    private static void show(Row request, String name, Row object) {
        request.row("resources").with(name, name.equals("customer") ? object.only(PERSON) : object);
    }

    /** Says what is missing of the customer's details, and whether nothing is. */
    static boolean describe(Row request, Row action) {
        Row resources = request.row("resources");
        List<String> customer = request.isSet("resources/customer/company_name") ? List.of("email") : CUSTOMER_NEEDS;
        List<String> person = missing(resources.row("customer"), customer);
        List<String> address = missing(resources.row("customer_billing_detail"), ADDRESS_NEEDS);
        action.with(
                "collect_customer_details",
                Row.of("incomplete_fields", Row.of("customer", person, "customer_billing_detail", address))
                        .with("default_country_code", "GB"));
        return person.isEmpty() && address.isEmpty();
    }

    private static List<String> missing(Row row, List<String> names) {
        return names.stream().filter(name -> !row.isSet(name)).toList();
    }

    /** Returns what was sent that is not null. */
    private static Row given(Row sent) {
        return sent.only(sent.names().stream().filter(sent::isSet).toArray(String[]::new));
    }
}
