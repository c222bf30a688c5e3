package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Row;

/** The health checks, with and without credentials. */
final class Health {

    private final Api api;

    Health(Api api) {
        this.api = api;
        Kind kind = api.kind("Health", "health", "health");
        api.on(kind, "read", "GET", "", call -> Response.json(200, health()));
        api.on("GET", Api.PUBLIC, call -> Response.json(200, publicHealth()));
    }

    private Row publicHealth() {
        return Row.of("status", "ok", "timestamp", api.timestamp(), "version", "1.0.0");
    }

    private Row health() {
        return publicHealth().with("database", "connected", "message", "All systems work", "authenticated", true);
    }
}
