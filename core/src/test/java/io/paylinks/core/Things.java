package io.paylinks.core;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import java.util.Map;

/** A resource of the made-up provider, with an operation of each kind. */
final class Things {
    static final String ALL = "/things";
    static final String ONE = ALL + "/{thing_id}";

    private final Exchange exchange;

    Things(Exchange exchange) {
        this.exchange = exchange;
    }

    Thing get(String id) {
        return exchange.send(Operation.get("things.get", ONE, id).envelope("thing"), Thing.class);
    }

    Page<Thing> list() {
        return list(Map.of());
    }

    Page<Thing> list(Object query) {
        return exchange.page(Operation.get("things.list", ALL).query(query).envelope("things"), Thing.class);
    }

    /** Nobody knows what a second one does. */
    Thing create(Object request) {
        return exchange.send(Operation.post("things.create", ALL).body(request).envelope("thing"), Thing.class);
    }

    /** The server honours the key. */
    Thing createKeyed(Object request) {
        return exchange.send(
                Operation.post("things.createKeyed", ALL)
                        .body("thing", request)
                        .envelope("thing")
                        .keyHonoured()
                        .existingAt(ONE),
                Thing.class);
    }

    /** Carries a key that nobody promises to honour. */
    Thing act(String id) {
        return exchange.send(
                Operation.post("things.act", ONE + "/actions/act", id)
                        .envelope("thing")
                        .sendsKey(),
                Thing.class);
    }

    Thing update(String id, Object request) {
        return exchange.send(
                Operation.patch("things.update", ONE, id).body(request).envelope("thing"), Thing.class);
    }

    Thing updateKeyed(String id, Object request) {
        return exchange.send(
                Operation.patch("things.updateKeyed", ONE, id)
                        .body(request)
                        .envelope("thing")
                        .keyHonoured(),
                Thing.class);
    }

    Thing put(String id, Object request) {
        return exchange.send(Operation.put("things.put", ONE, id).body(request).envelope("thing"), Thing.class);
    }

    /** A PUT that makes something new each time. */
    Thing replace(String id, Object request) {
        return exchange.send(
                Operation.put("things.replace", ONE, id)
                        .body(request)
                        .envelope("thing")
                        .notReplayable(),
                Thing.class);
    }

    Deleted delete(String id) {
        return exchange.send(Operation.delete("things.delete", ONE, id), Deleted.class);
    }
}
