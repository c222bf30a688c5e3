package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Answer;
import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.data.Row;

/** Devdraft's health, with credentials and without. */
final class Health {

    private final Api api;

    Health(Api api) {
        this.api = api;
        Kind kind = api.kind("Health", "health", "health");
        api.on(kind, "read", "GET", "", call -> Answer.json(200, health()));
        api.on("GET", Api.PUBLIC, call -> Answer.json(200, publicHealth()));
    }

    private Row publicHealth() {
        return Row.of("status", "ok", "timestamp", api.timestamp(), "version", "1.0.0");
    }

    private Row health() {
        return publicHealth().with("database", "connected", "message", "All systems work", "authenticated", true);
    }
}
