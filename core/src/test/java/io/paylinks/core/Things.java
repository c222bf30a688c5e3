package io.paylinks.core;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Part;
import io.paylinks.core.internal.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A resource of the fictional provider, with an operation of each kind. */
final class Things {
    static final String ALL = "/things";
    static final String ONE = ALL + "/{thing_id}";

    private final Resource<Thing> things;

    Things(Exchange exchange) {
        this.things = exchange.resource("things", Thing.class).envelope("thing");
    }

    Thing get(String id) {
        return things.get("get", ONE, id).send();
    }

    Page<Thing> list() {
        return list(Map.of());
    }

    Page<Thing> list(Object query) {
        return things.envelope("things").get("list", ALL).query(query).page();
    }

    /** A list that is not paginated. */
    Page<Thing> listAll() {
        return things.envelope("things").get("listAll", ALL).singlePage();
    }

    /** A list that the server may return completely, whatever page is requested. */
    Page<Thing> listUntilRepeated() {
        return things.envelope("things")
                .get("listUntilRepeated", ALL)
                .query(Map.of())
                .pageUntilRepeated();
    }

    /** A create without an idempotency key, which is not safe to retry. */
    Thing create(Object request) {
        return things.post("create", ALL).body(null, request).send();
    }

    /** A create whose idempotency key the server honours. */
    Thing createKeyed(Object request) {
        return things.post("createKeyed", ALL)
                .body(request)
                .idempotentCreate(ONE)
                .send();
    }

    Thing update(String id, Object request) {
        return things.patch("update", ONE, id).body(null, request).send();
    }

    Thing updateKeyed(String id, Object request) {
        return things.patch("updateKeyed", ONE, id)
                .body(null, request)
                .idempotentByKey()
                .send();
    }

    Thing put(String id, Object request) {
        return things.put("put", ONE, id).body(null, request).send();
    }

    /** A PUT that creates something new each time. */
    Thing replace(String id, Object request) {
        return things.put("replace", ONE, id).body(null, request).atMostOnce().send();
    }

    /** An action without a body. Like every PATCH, it carries a key that the server is not known to honour. */
    Thing act(String id) {
        return things.patch("act", ONE + "/actions/act", id).send();
    }

    /** Sends files, which takes longer than other calls. */
    Thing upload(String id, Part... parts) {
        return things.post("upload", ONE + "/files", id)
                .multipart(List.of(parts))
                .timeout(Duration.ofMinutes(5))
                .send();
    }

    /** Sends the fields of a request together with files. */
    Thing upload(String id, Object request, Part... parts) {
        return things.put("upload", ONE + "/files", id)
                .multipart(request, List.of(parts))
                .send();
    }

    /** Requires no credentials. */
    Map<?, ?> health() {
        return things.get("health", "/health").anonymous().send(Map.class);
    }

    Deleted delete(String id) {
        return things.delete("delete", ONE, id).send(Deleted.class);
    }
}
