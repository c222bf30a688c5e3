package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of one provider: routes, credentials and the shape of its errors. Called under the server's lock. */
abstract class Api {

    final Clock clock;
    final Ids ids = new Ids();
    final Routes routes = new Routes();
    private String requestId = "";

    Api(Clock clock) {
        this.clock = clock;
    }

    abstract boolean accepts(RecordedRequest request);

    abstract Answer unauthorized();

    abstract Answer noRoute(RecordedRequest request);

    abstract Answer serverError(String message);

    abstract Answer rateLimited(long seconds);

    /** Reads the JSON of a body; root is the name of its envelope, or "body" where there is none. */
    abstract JsonNode json(Call call, String root);

    abstract Rejection invalid(List<Violation> violations);

    /** Adds the headers that every answer of the provider carries. */
    Answer finish(Answer answer) {
        return answer.with("x-request-id", requestId());
    }

    /** Delivers waiting webhooks; called without the lock. */
    void deliverEvents() {}

    final Answer answer(RecordedRequest request) {
        requestId = ids.uuid();
        return finish(handle(request));
    }

    final Answer answer(Fault fault) {
        requestId = ids.uuid();
        return fault.answer(this);
    }

    /** Reads the body of a create. */
    final ObjectNode body(Call call, String root, Schema schema) {
        List<Violation> violations = new ArrayList<>();
        return checked(schema.complete(json(call, root), root, violations), violations);
    }

    final ObjectNode body(Call call, Schema schema) {
        return body(call, "body", schema);
    }

    /** Reads the body of an update; what was not sent is absent. */
    final ObjectNode changes(Call call, String root, Schema schema) {
        List<Violation> violations = new ArrayList<>();
        return checked(schema.changes(json(call, root), root, violations), violations);
    }

    final ObjectNode changes(Call call, Schema schema) {
        return changes(call, "body", schema);
    }

    final ObjectNode query(Call call, Schema schema) {
        List<Violation> violations = new ArrayList<>();
        return checked(schema.query(call.request(), violations), violations);
    }

    final Instant now() {
        return clock.instant();
    }

    /** Names the request being answered. */
    final String requestId() {
        return requestId;
    }

    private Answer handle(RecordedRequest request) {
        if (!accepts(request)) {
            return unauthorized();
        }
        try {
            Optional<Call> call = routes.find(request);
            return call.isPresent() ? dispatch(call.get()) : noRoute(request);
        } catch (Rejection rejection) {
            return rejection.answer();
        } catch (RuntimeException e) {
            return serverError("the fake failed on " + request.method() + " " + request.path() + ": " + e);
        }
    }

    private ObjectNode checked(ObjectNode read, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
        return read;
    }

    /** Calls the handler; a provider with idempotency keys wraps it. */
    Answer dispatch(Call call) {
        return call.handler().handle(call);
    }
}
