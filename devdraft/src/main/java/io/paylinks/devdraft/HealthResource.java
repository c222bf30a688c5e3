package io.paylinks.devdraft;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.health.Health;

/** Operations on the API itself. */
public final class HealthResource {
    private static final String CHECK = "/api/v0/health";

    private final Resource<Health> health;

    HealthResource(Exchange exchange) {
        this.health = exchange.resource("health", Health.class);
    }

    /** Checks the API, its database and the credentials. Bad credentials end in an {@code AuthenticationException}. */
    public Health check() {
        return health.get("check", CHECK).send();
    }

    /** Checks the API without credentials: none are sent. */
    public Health checkPublic() {
        return health.get("checkPublic", CHECK + "/public").anonymous().send();
    }
}
