package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.gocardless.Api;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Creates a billing request and completes its first actions, in one call. */
final class RequestsWithActions {

    private static final String NAME = "billing_request_with_actions";

    private final Api api;
    private final Requests requests;
    private final Authorisations authorisations;
    private final Map<String, BiConsumer<Row, Row>> steps = new LinkedHashMap<>();

    RequestsWithActions(Api api, Requests requests, Authorisations authorisations) {
        this.api = api;
        this.requests = requests;
        this.authorisations = authorisations;
        steps.put("collect_customer_details", requests::collectCustomer);
        steps.put("select_institution", requests::select);
        steps.put("collect_bank_account", requests::collectAccount);
        steps.put("confirm_payer_details", requests::confirm);
        api.on("POST", "/" + Requests.NAME + "/create_with_actions", this::create);
    }

    private Response create(Call call) {
        Row body = api.body(call, NAME, Bodies.CREATE_WITH_ACTIONS);
        Row wanted = body.row("actions").copy();
        Row request = requests.resource.make(body.drop("actions"));
        steps.forEach((type, step) -> {
            if (wanted.isSet(type)) {
                step.accept(request, wanted.row(type));
            }
        });
        Row authorisation = wanted.flag("create_bank_authorisation")
                ? authorisations.open(request, wanted.text("bank_authorisation_redirect_uri"))
                : null;
        Row both = Row.of(Requests.NAME, Requests.view(request), "bank_authorisations", authorisation);
        return Response.json(201, Row.of(NAME, both));
    }
}
