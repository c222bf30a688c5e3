package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.health.Health;

final class HealthCalls extends CallTable<DevdraftClient, HealthResource> {
    HealthCalls() {
        super("health", DevdraftClient::health);
        call("check", h -> h.check()).sends("GET /api/v0/health").returns(Health.class);
        call("checkPublic", h -> h.checkPublic())
                .sends("GET /api/v0/health/public")
                .anonymous()
                .returns(Health.class);
    }
}
