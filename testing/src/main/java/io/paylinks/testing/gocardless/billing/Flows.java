package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Events;
import java.time.Duration;
import java.util.Map;

/** Billing request flows: pages of GoCardless for one payer, valid for a week. */
final class Flows {

    static final String PAGES = "https://pay.gocardless.com/";

    private static final String NAME = "billing_request_flows";
    private static final Duration LIFE = Duration.ofDays(7);

    private static final String FLAGS = """
            customer_details_captured lock_bank_account lock_currency lock_customer_details show_redirect_buttons
            show_success_redirect_button skip_success_screen""";

    private static final Schema CREATE = Schema.each(
                    FLAGS, name -> Field.bool(name).or(false))
            .and(
                    Field.bool("auto_fulfil").or(true),
                    Field.text("exit_uri").nullable(),
                    Field.text("language").or("en"),
                    Field.object("links", Field.text("billing_request").required())
                            .required(),
                    Field.object("prefilled_bank_account", BankAccounts.ACCOUNT_TYPE)
                            .or(Map.of()),
                    Field.map("prefilled_customer").or(Map.of()),
                    Field.text("redirect_uri").nullable());

    final Resource resource;

    Flows(Api api, Events events, Requests requests) {
        resource = api.resource(NAME, "BRF")
                .create(CREATE, flow -> {
                    Row request = requests.open(NAME, flow);
                    flow.with("authorisation_url", PAGES + flow.id(), "session_token", null)
                            .with("expires_at", Times.millis(api.now().plus(LIFE)));
                    Row links = Row.of("billing_request_flow", flow.id());
                    events.raise(Requests.NAME, request, "flow_created", Row.of("links", links));
                })
                .action("initialise", Schema.of(), (flow, sent) -> {
                    requests.open(NAME, flow);
                    flow.with("session_token", "sesh_" + api.ids.uuid());
                });
    }
}
