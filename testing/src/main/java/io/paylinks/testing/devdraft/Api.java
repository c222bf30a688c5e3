package io.paylinks.testing.devdraft;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Filters;
import io.paylinks.testing.engine.Form;
import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.RateWindow;
import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Request;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.Routes;
import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.engine.data.Type;
import io.paylinks.testing.engine.data.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Devdraft's protocol, common to all requests: credentials, scopes, pages and idempotency keys. It does not depend on
 * any resource.
 */
public final class Api extends Provider {

    public static final String KEY = "fake-devdraft-key";
    public static final String SECRET = "fake-devdraft-secret";

    /** The id of an object of another application. */
    public static final String FOREIGN_ID = "0d9c8b7a-6f5e-4d3c-8b2a-190807f6e5d4";

    static final String APP_NAME = "Fake shop";

    /** The path of the only operation without credentials and without a rate limit. */
    static final String PUBLIC = "/api/v0/health/public";

    private static final String ROOT = "/api/v0/";
    private static final String PRODUCTS = "product";
    private static final Duration KEY_LIFETIME = Duration.ofHours(24);
    private static final Set<String> WITH_KEY_ONLY =
            Set.of("test_payment:create", "test_payment:refund", "payment_intent:create");
    private static final Set<String> WITH_UUIDS = Set.of("payment_link", "customer", "tax");
    private static final Set<String> CAMEL_CASE_TIMES = Set.of("payment_link", "customer", PRODUCTS);

    private final Set<String> missingScopes = new HashSet<>();
    public final RateWindow rate = new RateWindow("X-RateLimit-", 100, this::now, Api::epoch);
    final String appId = ids.uuid();
    final String businessId = ids.uuid();
    private final Map<String, Remembered> responses = new LinkedHashMap<>();
    private final Map<String, Function<List<Form.Part>, Row>> formReaders = new HashMap<>();
    private final SortedSet<String> scopes = new TreeSet<>();

    public Api(Clock clock) {
        super(clock);
    }

    /** Starts to declare a resource, with the prefix of the scopes of its operations. */
    Resource resource(String name, String path, String scope) {
        return new Resource(this, kind(name, path, scope));
    }

    /** Removes a scope that some operation requires from the client key. */
    public void removeScope(String scope) {
        missingScopes.add(Arguments.oneOf("scope", scope, scopes));
    }

    Kind kind(String name, String path, String scope) {
        return Kind.withScope(name, ROOT + path, scope);
    }

    /** Adds a custom operation below the path of its kind. */
    void on(Kind kind, String operation, String method, String path, Routes.Handler handler) {
        on(method, kind.path() + path, guarded(kind, operation, handler));
    }

    /** Requires both headers, except for the operations that need none according to the specification. */
    @Override
    protected boolean accepts(Request request) {
        boolean isOpen = request.path().equals(PUBLIC) || request.path().contains("/liquidation_addresses");
        return (isOpen && request.header("x-client-key") == null && request.header("x-client-secret") == null)
                || (KEY.equals(request.header("x-client-key")) && SECRET.equals(request.header("x-client-secret")));
    }

    @Override
    protected Response unauthorized() {
        return Errors.response(401, "Application not authenticated", "Unauthorized");
    }

    @Override
    protected Response noRoute(Request request) {
        return Errors.response(404, "Cannot " + request.method() + " " + request.url(), "Not Found");
    }

    @Override
    public Response serverError(String message) {
        return Response.json(500, Row.of("statusCode", 500, "message", message));
    }

    @Override
    public Response rateLimited(long seconds) {
        Row body = Row.of("statusCode", 429, "message", "Rate limit exceeded", "error", "Too Many Requests");
        return rate.refuse(Response.json(429, body.with("retryAfter", seconds)), seconds)
                .with("Retry-After", Long.toString(seconds));
    }

    @Override
    public Response finish(Response response) {
        return rate.count(super.finish(response));
    }

    /**
     * Requires the scope of an operation, its idempotency key, and well-formed ids of the application's own objects.
     */
    @Override
    protected Routes.Handler guarded(Kind kind, String operation, Routes.Handler handler) {
        boolean listsWebhooks = kind.scope().equals("webhook") && operation.equals("list");
        String scope = kind.scope() + ":" + (listsWebhooks ? "read" : operation);
        scopes.add(scope);
        return call -> {
            if (missingScopes.contains(scope)) {
                throw Errors.rejection(403, "Insufficient scope for this operation", "Forbidden");
            }
            if (WITH_KEY_ONLY.contains(scope) && key(call.request()).isEmpty()) {
                throw Errors.terse(400, "The idempotency-key header is required for POST requests");
            }
            if (WITH_UUIDS.contains(kind.scope())
                    && !call.variables().values().stream().allMatch(Type.UUID::accepts)) {
                throw Errors.badRequest("Invalid UUID format");
            }
            if (call.variables().containsValue(FOREIGN_ID)) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                throw Errors.rejection(401, "Access denied to this " + name, "Unauthorized");
            }
            return handler.handle(call);
        };
    }

    /** Rejects requests above the rate limit, and replays the first response to a write with the same key and body. */
    @Override
    protected Response dispatch(Call call, Routes.Handler handler) {
        long wait = rate.secondsToWait();
        if (wait > 0 && !call.request().path().equals(PUBLIC)) {
            return rateLimited(wait);
        }
        String key = key(call.request());
        if (key.isEmpty() || call.request().method().equals("GET")) {
            return super.dispatch(call, handler);
        }
        responses.values().removeIf(each -> !now().isBefore(each.time().plus(KEY_LIFETIME)));
        String digest = digest(content(call.request()));
        String slot = call.operation() + " " + key;
        Remembered first = responses.get(slot);
        if (first == null) {
            Response response = rejectionAsResponse(call, handler);
            if (response.status() < 500) {
                responses.put(slot, new Remembered(digest, response, now()));
            }
            return response;
        }
        if (!first.digest().equals(digest)) {
            throw Errors.terse(409, "Conflict: Idempotency key already used with different request data");
        }
        return first.response();
    }

    /** Reads the idempotency key of a write; the pages about products use a prefixed header. */
    private static String key(Request request) {
        String key = request.header("idempotency-key");
        if (key == null && request.path().startsWith(ROOT + "products")) {
            key = request.header("x-idempotency-key");
        }
        return key == null ? "" : key;
    }

    /** Returns the content of a body, for a form without its boundary. */
    private static String content(Request request) {
        List<Form.Part> form = Form.parts(request);
        return form.isEmpty() ? request.body() : form.toString();
    }

    private static Response rejectionAsResponse(Call call, Routes.Handler handler) {
        try {
            return handler.handle(call);
        } catch (Rejection rejection) {
            return rejection.response();
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
        return CAMEL_CASE_TIMES.contains(kind.scope())
                ? Row.of("id", ids.uuid(), "createdAt", timestamp(), "updatedAt", timestamp())
                : started(ids.uuid());
    }

    /** Starts an object with a custom id. */
    Row started(String id) {
        return Row.of("id", id, "created_at", timestamp(), "updated_at", timestamp());
    }

    @Override
    protected void touch(Row row) {
        row.with(row.has("updatedAt") ? "updatedAt" : "updated_at", timestamp());
    }

    /** Responds to a delete as specified for the kind: with the object, an empty 200 or a 204. */
    @Override
    protected Response deleted(Kind kind, @Nullable Row row) {
        return switch (kind.scope()) {
            case "webhook" -> Response.json(200, row);
            case PRODUCTS -> Response.empty(200);
            default -> Response.empty(204);
        };
    }

    @Override
    protected void paging(Filters filters) {
        filters.accept(
                Field.integer("skip").min("0").or(0),
                Field.integer("take").min("1").max("100").or(10));
    }

    /** Returns a page; wallets and liquidation addresses have a single one. */
    @Override
    protected JsonNode page(Kind kind, Row query, List<Row> rows, Function<Row, @Nullable Row> form) {
        List<Row> page = rows.stream()
                .skip(query.value("skip").asLong())
                .limit(query.value("take").asLong())
                .map(form)
                .toList();
        return switch (kind.scope()) {
            case "customer", PRODUCTS ->
                Row.of("data", page, "total", rows.size())
                        .merge(query.only("skip", "take"))
                        .json();
            case "wallet" -> Row.of("data", rows).json();
            case "liquidation_address" -> Row.list(rows);
            default -> Row.list(page);
        };
    }

    @Override
    protected String root(Kind kind, String operation) {
        return kind.scope();
    }

    /** Accepts forms as bodies of a kind. */
    void readForms(Kind kind, Function<List<Form.Part>, Row> reader) {
        formReaders.put(kind.scope(), reader);
    }

    /** Reads a body: JSON, or a form if the kind has a reader for it. */
    @Override
    protected JsonNode json(Call call, String root) {
        List<Form.Part> form = Form.parts(call.request());
        Function<List<Form.Part>, Row> formReader = formReaders.get(root);
        if (formReader != null && !form.isEmpty()) {
            return formReader.apply(form).json();
        }
        if (!call.request().isJson()) {
            return Row.of().json();
        }
        try {
            return call.request().json();
        } catch (IllegalStateException e) {
            throw Errors.badRequest("Unexpected token in JSON");
        }
    }

    String timestamp() {
        return Times.millis(now());
    }

    private static String epoch(Instant time) {
        return Long.toString(time.getEpochSecond());
    }

    /** Returns the SHA-256 of a body, because images would fill the heap. */
    private static String digest(String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Remembered(String digest, Response response, Instant time) {}
}
