package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.scenariosimulator.ScenarioSimulator;

final class ScenarioSimulatorCalls extends CallTable<GoCardlessClient, ScenarioSimulators> {
    ScenarioSimulatorCalls() {
        super("scenarioSimulators", GoCardlessClient::scenarioSimulators);
        call("run", s -> s.run(ID, "PM123"))
                .sends("POST /scenario_simulators/{id}/actions/run")
                .body("{\"data\":{\"links\":{\"resource\":\"PM123\"}}}")
                .returns(ScenarioSimulator.class);
    }
}
