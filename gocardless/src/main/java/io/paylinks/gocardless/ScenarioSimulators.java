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
     * Runs a scenario simulator on a resource of the sandbox: {@code run("payment_paid_out", "PM123")} changes the
     * payment as the banks would. The live environment has no simulators.
     *
     * @param simulatorId the scenario, such as {@code mandate_activated} or {@code billing_request_fulfilled}
     * @see <a href="https://developer.gocardless.com/api-reference#helper-endpoints-scenario-simulators">POST
     *     /scenario_simulators/{simulator_id}/actions/run</a>
     */
    public ScenarioSimulator run(String simulatorId, String resourceId) {
        return simulators
                .post("run", "/scenario_simulators/{simulator_id}/actions/run", simulatorId)
                .body(DATA, Map.of("links", Map.of("resource", simulators.requireRequest("run", resourceId))))
                .send();
    }
}
