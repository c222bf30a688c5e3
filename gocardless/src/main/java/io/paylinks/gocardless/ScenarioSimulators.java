package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.scenariosimulator.ScenarioSimulator;
import java.util.Map;

/**
 * Operations on scenario simulators.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#helper-endpoints-scenario-simulators">Scenario
 *     simulators</a>
 */
public final class ScenarioSimulators {
    private final Resource<ScenarioSimulator> simulators;

    ScenarioSimulators(Exchange exchange) {
        this.simulators =
                exchange.resource("scenarioSimulators", ScenarioSimulator.class).envelope("scenario_simulators");
    }

    /**
     * Runs a simulator of the sandbox on a resource: {@code run("payment_paid_out", "PM123")} moves that payment on as
     * the banks would. The live environment has none.
     *
     * @param simulatorId what to simulate, such as {@code mandate_activated} or {@code billing_request_fulfilled}
     */
    public ScenarioSimulator run(String simulatorId, String resourceId) {
        return simulators
                .post("run", "/scenario_simulators/{simulator_id}/actions/run", simulatorId)
                .body(DATA, Map.of("links", Map.of("resource", simulators.requireRequest("run", resourceId))))
                .send();
    }
}
