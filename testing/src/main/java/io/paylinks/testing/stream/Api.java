package io.paylinks.testing.stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Filters;
import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Request;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.Routes;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Json;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.engine.data.Type;
import io.paylinks.testing.engine.data.Violation;
import io.paylinks.testing.engine.data.Violation.Rule;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stream's protocol, common to all requests: credentials, validation, pages. It does not depend on any resource. */
public final class Api extends Provider {

    public static final String KEY = "fake-stream-key";
    public static final String SECRET = "fake-stream-secret";
    public static final String TOKEN = "fake-stream-token";

    static final List<String> CURRENCIES = Names.of("SAR USD EUR GBP AED BHD KWD OMR QAR");

    /** The form of operations that return no object. */
    static final Function<Row, @Nullable Row> NOTHING = row -> null;

    private static final String KEY_HEADER =
            Base64.getEncoder().encodeToString((KEY + ":" + SECRET).getBytes(StandardCharsets.UTF_8));

    public Api(Clock clock) {
        super(clock);
    }

    /** Starts to declare a resource. */
    Resource resource(String name, String path, String variable) {
        return resource(name, path, variable, new Table());
    }

    /** Starts to declare a resource whose objects other resources use as well. */
    Resource resource(String name, String path, String variable, Table table) {
        return new Resource(this, Kind.withNotFoundCode(name, "/api/v2/" + path, variable, "STREAM_ERROR"), table);
    }

    /** Starts to declare a resource with its own error code for unknown ids. */
    Resource resource(String name, String path, String variable, String notFoundCode) {
        return new Resource(this, Kind.withNotFoundCode(name, "/api/v2/" + path, variable, notFoundCode));
    }

    @Override
    protected boolean accepts(Request request) {
        String apiKey = request.header("x-api-key");
        return KEY_HEADER.equals(apiKey)
                || TOKEN.equals(apiKey) // an encoded token is sent unchanged
                || ("Bearer " + TOKEN).equals(request.header("Authorization"));
    }

    @Override
    protected Response unauthorized() {
        return Errors.response(401, "USER_NOT_REGISTERED", "Invalid API key", null);
    }

    @Override
    protected Response noRoute(Request request) {
        return routes.knowsPath(request)
                ? Response.json(405, Row.of("detail", "Method Not Allowed"))
                : Response.json(404, Row.of("detail", "Not Found"));
    }

    @Override
    public Response serverError(String message) {
        return Errors.response(500, "STREAM_UNKNOWN_ERROR", message, null);
    }

    @Override
    public Response rateLimited(long seconds) {
        return Errors.response(429, "STREAM_ERROR", "Too many requests", null);
    }

    @Override
    protected Rejection invalid(List<Violation> violations) {
        return Errors.validation(violations);
    }

    @Override
    protected Rejection notFound(Kind kind) {
        return Errors.rejection(404, kind.notFoundCode(), kind.name() + " not found");
    }

    @Override
    protected Rejection refused(Kind kind, String code, List<String> from) {
        return Errors.badRequest(code, kind.name() + " must be " + String.join(" or ", from));
    }

    @Override
    protected Response dispatch(Call call, Routes.Handler handler) {
        checkIds(call);
        return super.dispatch(call, handler);
    }

    /** Rejects ids in the path that are not UUIDs, because the specification declares all ids as UUIDs. */
    private static void checkIds(Call call) {
        List<Violation> violations = new ArrayList<>();
        call.variables().forEach((name, id) -> {
            if (!Type.UUID.accepts(id)) {
                violations.add(new Violation(Rule.WRONG_TYPE, List.of("path", name), Field.uuid(name), Json.tree(id)));
            }
        });
        if (!violations.isEmpty()) {
            throw Errors.validation(violations);
        }
    }

    @Override
    protected Row created(Kind kind) {
        return created();
    }

    Row created() {
        return Row.of("created_at", timestamp(), "updated_at", null, "id", ids.uuid());
    }

    @Override
    protected int createdStatus() {
        return 200;
    }

    @Override
    protected void touch(Row row) {
        row.with("updated_at", timestamp());
    }

    void archive(Row row) {
        touch(row.with("is_active", false));
    }

    @Override
    protected Response deleted() {
        return Response.json(200, (Row) null);
    }

    @Override
    protected void paging(Filters filters) {
        filters.accept(
                        Field.integer("page").min("1").or(1),
                        Field.integer("limit").min("1").max("100").or(10))
                .sort(
                        Field.text("sort_field").or("created_at"),
                        Field.oneOf("sort_direction", "asc", "desc").or("desc"));
    }

    @Override
    protected JsonNode page(Kind kind, Row query, List<Row> rows, Function<Row, @Nullable Row> form) {
        int page = query.number("page");
        int limit = query.number("limit");
        int pages = (rows.size() + limit - 1) / limit;
        long start = (long) (page - 1) * limit;
        List<Row> data = rows.stream().skip(start).limit(limit).map(form).toList();
        Row pagination = Row.of("total_count", rows.size(), "max_page", pages, "current_page", page, "limit", limit)
                .with("has_next_page", page < pages)
                .with("has_previous_page", page > 1);
        return Row.of("data", data, "pagination", pagination).json();
    }

    String timestamp() {
        return Times.naive(now());
    }

    /** Reformats a timestamp in Stream's format. */
    static String naive(String timestamp) {
        return Times.parse(timestamp).map(Times::naive).orElse(timestamp);
    }

    @Override
    protected JsonNode json(Call call, String root) {
        JsonNode json;
        try {
            json = call.request().json();
        } catch (IllegalStateException e) {
            throw wrongBody(Rule.WRONG_TYPE, Json.tree(call.request().body()));
        }
        if (json.isMissingNode()) {
            throw wrongBody(Rule.MISSING, json);
        }
        if (!json.isObject() || !call.request().isJson()) {
            throw wrongBody(Rule.WRONG_TYPE, json);
        }
        return json;
    }

    private static Rejection wrongBody(Rule rule, JsonNode input) {
        return Errors.validation(List.of(new Violation(rule, List.of("body"), Field.map("body"), input)));
    }
}
