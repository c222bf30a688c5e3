package io.paylinks.testing.devdraft;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.Answer;
import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Filters;
import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.RateWindow;
import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Request;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Routes;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.engine.data.Type;
import io.paylinks.testing.engine.data.Violation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all resources of Devdraft share: credentials, scopes, pages and idempotency keys. */
public final class Api extends Provider {

    public static final String KEY = "fake-devdraft-key";
    public static final String SECRET = "fake-devdraft-secret";

    /** The id of an object of another application. */
    public static final String FOREIGN_ID = "0d9c8b7a-6f5e-4d3c-8b2a-190807f6e5d4";

    private static final Duration KEY_LIFETIME = Duration.ofHours(24);

    public final Set<String> missingScopes = new HashSet<>();
    public final Links links;
    final String appId = ids.uuid();
    final String walletId = "wallet_" + ids.uuid();
    private final Map<String, Remembered> answers = new HashMap<>();
    private final RateWindow rate = new RateWindow("X-RateLimit-", 100, Instant::now, Api::epoch);

    public Api(Clock clock) {
        super(clock);
        links = new Links(this);
    }

    /** Starts to declare a resource; the scopes of its operations begin with a name of their own. */
    Resource resource(String name, String path, String scope) {
        return new Resource(this, new Kind(name, "/api/v0/" + path, "id", scope));
    }

    @Override
    protected boolean accepts(Request request) {
        return KEY.equals(request.header("x-client-key")) && SECRET.equals(request.header("x-client-secret"));
    }

    @Override
    protected Answer unauthorized() {
        return Errors.answer(401, "Application not authenticated", "Unauthorized");
    }

    @Override
    protected Answer noRoute(Request request) {
        return Errors.answer(404, "Cannot " + request.method() + " " + request.path(), "Not Found");
    }

    @Override
    public Answer serverError(String message) {
        return Answer.json(500, Row.of("statusCode", 500, "message", message));
    }

    @Override
    public Answer rateLimited(long seconds) {
        Row body = Row.of("statusCode", 429, "message", "Rate limit exceeded", "error", "Too Many Requests");
        return rate.refuse(Answer.json(429, body.with("retryAfter", seconds)), seconds);
    }

    @Override
    public Answer finish(Answer answer) {
        return rate.count(super.finish(answer));
    }

    /** Demands the scope of an operation, then well-formed ids of objects that are the application's own. */
    @Override
    protected Routes.Handler guarded(Kind kind, String operation, Routes.Handler handler) {
        return call -> {
            if (missingScopes.contains(kind.mark() + ":" + operation)) {
                throw Errors.rejection(403, "Insufficient scope for this operation", "Forbidden");
            }
            if (!call.variables().values().stream().allMatch(Type.UUID::accepts)) {
                throw Errors.badRequest("Invalid UUID format");
            }
            if (call.variables().containsValue(FOREIGN_ID)) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                throw Errors.rejection(401, "Access denied to this " + name, "Unauthorized");
            }
            return handler.handle(call);
        };
    }

    /** Replays the first answer to a write with the same key and body. */
    @Override
    protected Answer dispatch(Call call, Routes.Handler handler) {
        String key = call.request().header("idempotency-key");
        if (key == null || call.request().method().equals("GET")) {
            return super.dispatch(call, handler);
        }
        String slot = call.operation() + " " + key;
        Remembered first = answers.get(slot);
        if (first == null || !now().isBefore(first.time().plus(KEY_LIFETIME))) {
            Answer answer = rejectionAsAnswer(call, handler);
            if (answer.status() < 500) {
                answers.put(slot, new Remembered(call.request().body(), answer, now()));
            }
            return answer;
        }
        if (!first.body().equals(call.request().body())) {
            throw Errors.terse(409, "Conflict: Idempotency key already used with different request data");
        }
        return first.answer();
    }

    private static Answer rejectionAsAnswer(Call call, Routes.Handler handler) {
        try {
            return handler.handle(call);
        } catch (Rejection rejection) {
            return rejection.answer();
        }
    }

    @Override
    protected Rejection invalid(List<Violation> violations) {
        return Errors.validation(violations);
    }

    @Override
    protected Rejection notFound(Kind kind) {
        return Errors.rejection(404, kind.name() + " not found", "Not Found");
    }

    @Override
    protected Rejection refused(Kind kind, String code, List<String> from) {
        return Errors.badRequest(kind.name() + " must be " + String.join(" or ", from));
    }

    @Override
    protected Row created(Kind kind) {
        return Row.of("id", ids.uuid(), "createdAt", timestamp(), "updatedAt", timestamp());
    }

    @Override
    protected void touch(Row row) {
        row.with("updatedAt", timestamp());
    }

    @Override
    protected void paging(Filters filters) {
        filters.accept(
                Field.integer("skip").min("0").or(0),
                Field.integer("take").min("1").max("100").or(10));
    }

    @Override
    protected JsonNode page(Kind kind, Row query, List<Row> rows, Function<Row, @Nullable Row> form) {
        return Row.list(rows.stream()
                .skip(query.value("skip").asLong())
                .limit(query.value("take").asLong())
                .map(form)
                .toList());
    }

    @Override
    protected JsonNode json(Call call, String root) {
        if (!call.request().isJson()) {
            return Row.of().json();
        }
        try {
            return call.request().json();
        } catch (IllegalStateException e) {
            throw Errors.badRequest("Unexpected token in JSON");
        }
    }

    private String timestamp() {
        return Times.millis(now());
    }

    private static String epoch(Instant time) {
        return Long.toString(time.getEpochSecond());
    }

    private record Remembered(String body, Answer answer, Instant time) {}
}
