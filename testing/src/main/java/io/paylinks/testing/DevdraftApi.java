package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What all resources of Devdraft share: credentials, scopes, pages and idempotency keys. */
final class DevdraftApi extends Api {

    static final Duration KEY_LIFETIME = Duration.ofHours(24);

    final Set<String> missingScopes = new HashSet<>();
    final String appId = ids.uuid();
    final DevdraftLinks links = new DevdraftLinks(this);
    private final Map<String, Remembered> answers = new HashMap<>();
    private final RateWindow rate = new RateWindow(100);

    DevdraftApi(Clock clock) {
        super(clock);
    }

    @Override
    boolean accepts(RecordedRequest request) {
        return FakeDevdraft.API_KEY.equals(request.header("x-client-key"))
                && FakeDevdraft.SECRET.equals(request.header("x-client-secret"));
    }

    @Override
    Answer unauthorized() {
        return DevdraftErrors.answer(401, "Application not authenticated", "Unauthorized");
    }

    @Override
    Answer noRoute(RecordedRequest request) {
        return DevdraftErrors.answer(404, "Cannot " + request.method() + " " + request.path(), "Not Found");
    }

    @Override
    Answer serverError(String message) {
        return Answer.json(500, Json.object("statusCode", 500, "message", message));
    }

    @Override
    Answer rateLimited(long seconds) {
        return Answer.json(429, DevdraftErrors.rateLimited(seconds))
                .with("X-RateLimit-Remaining", "0")
                .with("X-RateLimit-Reset", epoch(RateWindow.resetIn(seconds)));
    }

    @Override
    Answer finish(Answer answer) {
        return super.finish(answer)
                .with("X-RateLimit-Limit", Integer.toString(rate.limit))
                .with("X-RateLimit-Remaining", Integer.toString(rate.take()))
                .with("X-RateLimit-Reset", epoch(rate.reset()));
    }

    /** Guards an operation by its scope. */
    Routes.Handler scoped(String scope, Routes.Handler handler) {
        return call -> {
            if (missingScopes.contains(scope)) {
                throw DevdraftErrors.rejection(403, "Insufficient scope for this operation", "Forbidden");
            }
            return handler.handle(call);
        };
    }

    /** Demands an idempotency key. */
    Routes.Handler keyed(Routes.Handler handler) {
        return call -> {
            if (call.request().header("idempotency-key") == null) {
                throw DevdraftErrors.terse(400, "The idempotency-key header is required for POST requests");
            }
            return handler.handle(call);
        };
    }

    /** Replays the first answer to a write with the same key and body. */
    @Override
    Answer dispatch(Call call) {
        String key = call.request().header("idempotency-key");
        if (key == null || call.request().method().equals("GET")) {
            return super.dispatch(call);
        }
        String slot = call.operation() + " " + key;
        Remembered first = answers.get(slot);
        if (first == null || !now().isBefore(first.time().plus(KEY_LIFETIME))) {
            Answer answer = rejectionAsAnswer(call);
            if (answer.status() < 500) {
                answers.put(slot, new Remembered(call.request().body(), answer, now()));
            }
            return answer;
        }
        if (!first.body().equals(call.request().body())) {
            throw DevdraftErrors.terse(409, "Conflict: Idempotency key already used with different request data");
        }
        return first.answer();
    }

    @Override
    Rejection invalid(List<Violation> violations) {
        return DevdraftErrors.validation(violations);
    }

    /** Declares the query of a list: its filters, skip and take. */
    static Schema listQuery(Field... filters) {
        Stream<Field> paging = Stream.of(
                Field.integer("skip").min("0").or(0),
                Field.integer("take").min("1").max("100").or(10));
        return Schema.of(Stream.concat(Stream.of(filters), paging).toArray(Field[]::new));
    }

    /** Cuts the page that skip and take ask for. */
    static List<ObjectNode> page(ObjectNode query, List<ObjectNode> rows) {
        return rows.stream()
                .skip(query.path("skip").asLong())
                .limit(query.path("take").asLong())
                .toList();
    }

    ObjectNode find(Table table, String id, String what) {
        return table.find(id).orElseThrow(() -> DevdraftErrors.notFound(what));
    }

    /** Starts an object with its id and times. */
    ObjectNode created() {
        return Json.object("id", ids.uuid(), "createdAt", timestamp(), "updatedAt", timestamp());
    }

    String timestamp() {
        return Times.millis(now());
    }

    private Answer rejectionAsAnswer(Call call) {
        try {
            return super.dispatch(call);
        } catch (Rejection rejection) {
            return rejection.answer();
        }
    }

    @Override
    JsonNode json(Call call, String root) {
        String contentType = String.valueOf(call.request().header("Content-Type"));
        if (!contentType.startsWith("application/json")) {
            return Json.object();
        }
        try {
            return call.request().json();
        } catch (IllegalStateException e) {
            throw DevdraftErrors.badRequest("Unexpected token in JSON");
        }
    }

    private static String epoch(Instant time) {
        return Long.toString(time.getEpochSecond());
    }

    private record Remembered(String body, Answer answer, Instant time) {}
}
