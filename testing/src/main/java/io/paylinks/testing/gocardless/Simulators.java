package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The scenario simulators. A step is a status, or an event if it has an exclamation mark. */
public final class Simulators {

    private static final String NAME = "scenario_simulators";

    private static final String SCENARIOS = """
            creditor_verification_status_action_required creditors action_required
            creditor_verification_status_in_review creditors in_review
            creditor_verification_status_successful creditors successful
            payment_submitted payments submitted
            payment_confirmed payments submitted confirmed
            payment_paid_out payments submitted confirmed paid_out
            payment_failed payments submitted failed
            payment_charged_back payments submitted confirmed charged_back
            payment_chargeback_settled payments submitted confirmed paid_out charged_back !chargeback_settled
            payment_late_failure payments submitted confirmed failed
            payment_late_failure_settled payments submitted confirmed paid_out failed !late_failure_settled
            mandate_activated mandates submitted active
            mandate_customer_approval_granted mandates pending_submission !customer_approval_granted
            mandate_customer_approval_skipped mandates pending_submission !customer_approval_skipped
            mandate_failed mandates submitted failed
            mandate_expired mandates submitted active expired
            mandate_transferred mandates submitted active transferred
            mandate_transferred_with_resubmission mandates submitted active transferred !resubmission_requested
            mandate_suspended_by_payer mandates submitted active suspended_by_payer
            refund_paid refunds paid
            refund_settled refunds paid !refund_settled
            refund_bounced refunds paid bounced
            refund_returned refunds paid funds_returned
            payout_bounced payouts paid bounced
            billing_request_fulfilled billing_requests fulfilled
            billing_request_fulfilled_and_payment_failed billing_requests fulfilled payment_failed
            billing_request_fulfilled_and_payment_confirmed_to_failed billing_requests fulfilled payment_late_failure
            billing_request_fulfilled_and_payment_paid_out billing_requests fulfilled payment_paid_out
            """;

    private static final Schema RUN =
            Schema.of(Field.object("links", Field.text("resource").required()).required());

    private final Api api;
    private final Events events;
    private final Map<String, List<String>> scenarios = new LinkedHashMap<>();
    private final Map<String, BiConsumer<Row, String>> movers = new HashMap<>();

    Simulators(Api api, Events events, Banks banks, Payouts payouts, Refunds refunds) {
        this.api = api;
        this.events = events;
        SCENARIOS.lines().map(Names::of).forEach(words -> scenarios.put(words.get(0), words));
        mover("creditors", (creditor, status) -> {
            creditor.with("verification_status", status);
            events.raise("creditors", creditor, "updated");
        });
        mover("mandates", banks::moveMandate);
        mover("payments", banks::movePayment);
        mover("payouts", payouts::move);
        mover("refunds", refunds::move);
        api.on("POST", "/" + NAME + "/{id}/actions/run", this::run);
    }

    /** Sets how the status of a resource's objects is changed. */
    public void mover(String resource, BiConsumer<Row, String> mover) {
        movers.put(resource, mover);
    }

    private Response run(Call call) {
        Row sent = api.body(call, "data", RUN);
        List<String> scenario = scenarios.get(call.id());
        if (scenario == null) {
            throw api.errors.misused(404, "resource_not_found", "There is no scenario " + call.id());
        }
        return events.from("gocardless", () -> {
            run(scenario, sent.text("links/resource"));
            return Response.json(200, Row.of(NAME, Row.of("id", call.id())));
        });
    }

    private void run(List<String> scenario, String id) {
        String resource = scenario.get(1);
        Row row = api.find(resource, id).orElseThrow(() -> api.errors.linkNotFound("data", "resource"));
        List<String> steps = scenario.subList(2, scenario.size());
        // An object that has already passed some steps continues with the rest.
        for (String step : steps.subList(steps.indexOf(row.text("status")) + 1, steps.size())) {
            if (step.startsWith("!")) {
                events.raise(resource, row, step.substring(1));
            } else if (scenarios.containsKey(step)) {
                run(scenarios.getOrDefault(step, List.of()), row.text("links/payment_request_payment"));
            } else {
                movers.getOrDefault(resource, (each, status) -> each.with("status", status))
                        .accept(row, step);
            }
        }
    }
}
