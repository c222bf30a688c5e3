package io.paylinks.devdraft;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.health.Health;

/** Health checks of the API. */
public final class HealthResource {
    private static final String CHECK = "/api/v0/health";

    private final Resource<Health> health;

    HealthResource(Exchange exchange) {
        this.health = exchange.resource("health", Health.class);
    }

    /**
     * Checks the API, its database and the credentials. Invalid credentials cause an {@code AuthenticationException}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/health</a>
     */
    public Health check() {
        return health.get("check", CHECK).send();
    }

    /**
     * Checks the API without sending credentials.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/health/public</a>
     */
    public Health checkPublic() {
        return health.get("checkPublic", CHECK + "/public").anonymous().send();
    }
}
