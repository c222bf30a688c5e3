package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Events;
import io.paylinks.testing.gocardless.Schemes;
import java.util.Optional;

/** Simulates payers on the pages of GoCardless and of their bank. */
public final class Payer {

    private static final long AMOUNT = 1000;

    private static final Row PERSON = Row.of("email", "jo@example.com", "given_name", "Jo", "family_name", "Bloggs");
    private static final Row ADDRESS =
            Row.of("address_line1", "1 Test Street", "city", "London", "postal_code", "E8 3GX", "country_code", "GB");

    private static final String[] ADDRESS_NAMES = {
        "address_line1", "address_line2", "address_line3", "city", "country_code", "postal_code", "region"
    };

    private final Api api;
    private final Events events;
    private final Requests requests;
    private final Authorisations authorisations;
    private final Flows flows;
    private final Templates templates;

    Payer(Api api, Events events, Requests requests, Authorisations authorisations, Flows flows, Templates templates) {
        this.api = api;
        this.events = events;
        this.requests = requests;
        this.authorisations = authorisations;
        this.flows = flows;
        this.templates = templates;
    }

    /** Simulates a payer's consent to the object with an id or a URL, and returns the billing request. */
    public Row authorise(String idOrUrl) {
        return events.from("payer", () -> {
            Optional<Row> authorisation = find(authorisations.resource.table, "url", idOrUrl);
            authorisation.ifPresent(authorisations::authorise);
            return authorisation.map(this::requestOf).orElseGet(() -> visit(idOrUrl));
        });
    }

    private Row visit(String idOrUrl) {
        Optional<Row> template = find(templates.resource.table, "authorisation_url", idOrUrl);
        if (template.isPresent()) {
            return finish(requests.resource.make(templates.body(template.get())), Row.of());
        }
        Optional<Row> flow = find(flows.resource.table, "authorisation_url", idOrUrl);
        return flow.isPresent() ? visit(flow.get()) : finish(requests.resource.table.get(idOrUrl), Row.of());
    }

    private Row visit(Row flow) {
        if (flow.time("expires_at").isBefore(api.now())) {
            throw new IllegalStateException("the flow has expired");
        }
        Row request = requestOf(flow);
        Row links = Row.of("billing_request_flow", flow.id());
        events.raise(Requests.NAME, request, "flow_visited", Row.of("links", links));
        return finish(request, flow.row("prefilled_customer"));
    }

    /** Completes all remaining actions of an open request, and fulfils it. */
    void finish(Row request) {
        finish(requests.open(request), Row.of());
    }

    /** Completes all remaining actions in order, and fulfils the request. */
    private Row finish(Row request, Row prefilled) {
        if (!request.is("status", "pending", "ready_to_fulfil")) {
            throw new IllegalStateException("the billing request is " + request.text("status"));
        }
        for (String type : Actions.pending(request)) {
            if (Actions.pending(request).contains(type)) {
                act(request, type, prefilled);
            }
        }
        requests.fulfilment.fulfil(request, Row.of());
        return request;
    }

    private void act(Row request, String type, Row prefilled) {
        String currency = Actions.currency(request);
        switch (type) {
            case "choose_currency" -> requests.choose(request, Row.of("currency", "GBP"));
            case "collect_amount" -> requests.collectAmount(request, AMOUNT);
            case "collect_customer_details" ->
                requests.collectCustomer(
                        request,
                        Row.of("customer", PERSON.copy().merge(prefilled.copy().drop(ADDRESS_NAMES)))
                                .with("customer_billing_detail", ADDRESS.copy().merge(prefilled.only(ADDRESS_NAMES))));
            case "select_institution" ->
                requests.select(request, Row.of("country_code", Schemes.country(currency), "institution", ""));
            case "bank_authorisation" -> authorisations.authorise(authorisations.open(request, ""));
            case "collect_bank_account" -> requests.collectAccount(request, BankAccounts.example(currency));
            default -> requests.confirm(request, Row.of());
        }
    }

    private Row requestOf(Row row) {
        return requests.resource.table.get(row.text("links/billing_request"));
    }

    private static Optional<Row> find(Table table, String url, String idOrUrl) {
        return table.find(idOrUrl).or(() -> table.where(url, idOrUrl).stream().findFirst());
    }
}
