package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.Events;
import io.paylinks.testing.gocardless.Schemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The remaining actions of a billing request. */
final class Actions {

    /** The parts of a request. */
    static final List<String> PARTS = Names.of("""
            payment_request mandate_request subscription_request instalment_schedule_request
            account_information_request""");

    private static final String REQUESTS = "billing_requests";
    private static final List<String> CUSTOMER_NEEDS = Names.of("email family_name given_name");
    private static final List<String> ADDRESS_NEEDS = Names.of("address_line1 city country_code postal_code");

    private static final Map<String, String> EVENTS = Map.of(
            "bank_authorisation", "bank_authorisation_authorised", "confirm_payer_details", "payer_details_confirmed");

    private final Api api;
    private final Events events;

    Actions(Api api, Events events) {
        this.api = api;
        this.events = events;
    }

    /** Lists the actions of a new request, with the given ones completed. */
    void start(Row request, List<String> done) {
        boolean byOpenBanking = isByOpenBanking(request);
        List<String> types = new ArrayList<>();
        if (request.isSet("payment_request") || request.isSet("mandate_request")) {
            types.add("choose_currency");
        }
        if (request.isSet("payment_request") && !request.isSet("payment_request/amount")) {
            types.add("collect_amount");
        }
        types.add("collect_customer_details");
        if (byOpenBanking) {
            types.addAll(List.of("select_institution", "bank_authorisation"));
        }
        types.add("collect_bank_account");
        if (!byOpenBanking || request.isSet("mandate_request")) {
            types.add("confirm_payer_details");
        }
        List<Row> actions = new ArrayList<>();
        for (String type : types) {
            boolean known = type.equals("choose_currency") && !currency(request).isEmpty();
            // Open banking determines the account.
            boolean required = types.contains("confirm_payer_details") || !type.equals("collect_bank_account");
            actions.add(action(request, type, types)
                    .with("required", required, "status", known || done.contains(type) ? "completed" : "pending"));
        }
        request.with("actions", actions).rows("actions").stream()
                .filter(action -> action.is("type", "collect_customer_details"))
                .forEach(action -> describe(request, action));
        settle(request);
    }

    /** Sets the missing customer details, and returns whether there are none. */
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

    /** Finds the action of a type, or rejects it if the request is not open or a required action is not completed. */
    Row ready(Row request, String type) {
        if (!request.is("status", "pending", "ready_to_fulfil")) {
            throw refused("The billing request is " + request.text("status"));
        }
        Row action = request.rows("actions").stream()
                .filter(each -> each.is("type", type))
                .findFirst()
                .orElseThrow(() -> refused("The billing request has no action " + type));
        List<String> missing = action.texts("requires_actions").stream()
                .filter(pending(request)::contains)
                .toList();
        if (!missing.isEmpty()) {
            throw refused("First comes " + String.join(", ", missing));
        }
        return action;
    }

    /** Completes an action and those that it implies, and raises an event. */
    void complete(Row request, Row action) {
        List<String> completed = action.texts("completes_actions");
        request.rows("actions").stream()
                .filter(each -> each.is("type", completed))
                .forEach(each -> each.with("status", "completed"));
        action.with("status", "completed");
        settle(request);
        tell(request, action);
    }

    void tell(Row request, Row action) {
        String type = action.text("type");
        events.raise(REQUESTS, request, EVENTS.getOrDefault(type, type));
    }

    /**
     * Lists the actions again, because they depend on the currency and the payment method; completed ones remain
     * completed.
     */
    void restart(Row request) {
        start(
                request,
                request.rows("actions").stream()
                        .filter(action -> action.is("status", "completed"))
                        .map(action -> action.text("type"))
                        .toList());
    }

    /** Lists the actions that are still required. */
    static List<String> pending(Row request) {
        return request.rows("actions").stream()
                .filter(action -> action.is("status", "pending") && action.flag("required"))
                .map(action -> action.text("type"))
                .toList();
    }

    /** Returns the currency of a request; empty while it is not chosen. */
    static String currency(Row request) {
        for (String part : PARTS) {
            if (request.isSet(part + "/currency")) {
                return request.text(part + "/currency");
            }
            if (request.isSet(part + "/scheme")) {
                return Schemes.currency(request.text(part + "/scheme"));
            }
        }
        return "";
    }

    /** Finds the first currency or scheme that does not match the others in a request. */
    static Optional<String> misfit(Row request) {
        String currency = currency(request);
        for (String part : PARTS) {
            Row asked = request.row(part);
            if (asked.isSet("currency") && !asked.is("currency", currency)) {
                return Optional.of(part + "/currency");
            }
            if (asked.isSet("scheme") && !Schemes.fit(asked.text("scheme"), currency)) {
                return Optional.of(part + "/scheme");
            }
        }
        return Optional.empty();
    }

    /** Returns the message for a field that does not match. */
    static String misfitMessage(Row request, String field) {
        String currency = currency(request);
        return field.endsWith("scheme") ? Schemes.misfit(currency) : "must be " + currency + ", as in the other parts";
    }

    /** Returns whether the payer authorises a payment at a bank, instead of by Direct Debit. */
    static boolean isByOpenBanking(Row request) {
        String scheme = request.text("payment_request/scheme");
        boolean instant =
                scheme.isEmpty() ? !Schemes.instant(currency(request)).equals("-") : Schemes.isInstant(scheme);
        boolean payment = request.isSet("payment_request") && instant && !request.flag("fallback_occurred");
        return payment || request.isSet("account_information_request");
    }

    Rejection refused(String message) {
        return api.errors.invalidState("invalid_state", message);
    }

    private static void settle(Row request) {
        request.with("status", pending(request).isEmpty() ? "ready_to_fulfil" : "pending");
    }

    private static Row action(Row request, String type, List<String> all) {
        String currency = currency(request);
        List<String> currencies = currency.isEmpty() ? Api.CURRENCIES : List.of(currency);
        Row action = Row.of("type", type);
        String requires = "";
        String completes = "";
        switch (type) {
            case "choose_currency" -> action.with("available_currencies", currencies);
            case "collect_bank_account" -> {
                completes = "choose_currency";
                action.with("available_currencies", currencies)
                        .with(
                                "available_country_codes",
                                currencies.stream().map(Schemes::country).toList());
            }
            case "confirm_payer_details" -> requires = "collect_customer_details collect_bank_account";
            case "select_institution" -> requires = "choose_currency";
            case "bank_authorisation" -> {
                requires = "select_institution";
                completes = "collect_bank_account";
                boolean payment = request.isSet("payment_request");
                String adapter = payment ? "open_banking_gateway_pis" : "open_banking_gateway_ais";
                action.with("institution_guess_status", "not_needed")
                        .with(
                                "bank_authorisation",
                                Row.of("authorisation_type", payment ? "payment" : "mandate", "adapter", adapter));
            }
            default -> {}
        }
        return action.with("requires_actions", among(all, requires), "completes_actions", among(all, completes));
    }

    private static List<String> among(List<String> all, String types) {
        return Names.of(types).stream().filter(all::contains).toList();
    }
}
