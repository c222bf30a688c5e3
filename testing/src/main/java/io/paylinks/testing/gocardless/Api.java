package io.paylinks.testing.gocardless;

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
import io.paylinks.testing.engine.data.Json;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.engine.data.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all resources of GoCardless share: credentials, envelopes, cursors and idempotency keys. */
public final class Api extends Provider {

    public static final String ACCESS_TOKEN = "fake-gocardless-token";
    public static final String CREDITOR_ID = "CR123";

    static final List<String> CURRENCIES = Names.of("AUD CAD DKK EUR GBP NZD SEK USD");
    static final Field METADATA = Field.map("metadata").or(Map.of()).size(0, 3);
    private static final Schema ACTION = Schema.of(METADATA);
    static final Field SORT_DIRECTION =
            Field.oneOf("sort_direction", "asc", "desc").or("desc");

    public final Mandates mandates;
    public final Payments payments;
    final Customers customers;
    final Errors errors = new Errors(this);
    private final Map<String, String> createdByKey = new HashMap<>();
    // Counts only, by the system's time, as the Date header of the answers has.
    private final RateWindow rate = new RateWindow("RateLimit-", 1000, Instant::now, Times::http);

    public Api(Clock clock) {
        super(clock);
        customers = new Customers(this);
        mandates = new Mandates(this);
        payments = new Payments(this);
    }

    /** Starts to declare a resource; its name is its path and its envelope. */
    Resource resource(String name, String idPrefix) {
        return new Resource(this, new Kind(name, "/" + name, "id", idPrefix));
    }

    @Override
    protected boolean accepts(Request request) {
        return ("Bearer " + ACCESS_TOKEN).equals(request.header("Authorization"));
    }

    @Override
    protected Answer unauthorized() {
        return errors.unauthorized();
    }

    @Override
    protected Answer noRoute(Request request) {
        return errors.reason(404, "invalid_api_usage", "not_found", "Path not found");
    }

    @Override
    public Answer serverError(String message) {
        return errors.reason(500, "gocardless", "internal_server_error", message);
    }

    @Override
    public Answer rateLimited(long seconds) {
        return rate.refuse(
                errors.reason(429, "invalid_api_usage", "rate_limit_exceeded", "Rate limit exceeded"), seconds);
    }

    @Override
    public Answer finish(Answer answer) {
        return rate.count(super.finish(answer));
    }

    @Override
    protected Answer dispatch(Call call, Routes.Handler handler) {
        if (call.request().header("GoCardless-Version") == null) {
            throw errors.misused(400, "missing_version_header", "Missing version header");
        }
        return super.dispatch(call, handler);
    }

    /** Refuses a create whose key was used before for one. */
    @Override
    protected Routes.Handler guarded(Kind kind, String operation, Routes.Handler handler) {
        return operation.equals("create") ? call -> create(call, kind, handler) : handler;
    }

    private Answer create(Call call, Kind kind, Routes.Handler handler) {
        String key = call.request().header("Idempotency-Key");
        if (key == null) {
            return handler.handle(call);
        }
        String existing = createdByKey.get(call.operation() + " " + key);
        if (existing != null) {
            throw errors.conflict(existing);
        }
        Answer answer = handler.handle(call);
        String id = Row.at(Json.read(answer.body())).text(kind.name() + "/id");
        createdByKey.put(call.operation() + " " + key, id);
        return answer;
    }

    @Override
    protected Rejection invalid(List<Violation> violations) {
        return errors.validation(violations);
    }

    @Override
    protected Rejection notFound(Kind kind) {
        return errors.misused(404, "resource_not_found", "Resource not found");
    }

    @Override
    protected Rejection refused(Kind kind, String code, List<String> from) {
        return errors.invalidState(code, "The status must be " + String.join(" or ", from));
    }

    @Override
    protected Row created(Kind kind) {
        return created(ids.prefixed(kind.mark()));
    }

    Row created(String id) {
        return Row.of("id", id, "created_at", Times.millis(now()));
    }

    /** Does nothing: GoCardless does not tell when an object was changed. */
    @Override
    protected void touch(Row row) {}

    @Override
    protected Answer one(Kind kind, int status, @Nullable Row row) {
        return Answer.json(status, Row.of(kind.name(), row));
    }

    @Override
    protected Schema actionBody() {
        return ACTION;
    }

    @Override
    protected String action(String name) {
        return "/actions/" + name;
    }

    @Override
    protected String root(Kind kind, String operation) {
        return operation.equals("create") || operation.equals("update") ? kind.name() : "data";
    }

    @Override
    protected void discardBody(Call call) {
        json(call, "data");
    }

    @Override
    protected void paging(Filters filters) {
        filters.accept(
                Field.text("after"),
                Field.text("before"),
                Field.integer("limit").min("1").max("500").or(50));
    }

    @Override
    protected JsonNode page(Kind kind, Row query, List<Row> rows, Function<Row, @Nullable Row> form) {
        int limit = query.number("limit");
        int from = 0;
        if (query.has("after")) {
            from = position(rows, query, "after") + 1;
        } else if (query.has("before")) {
            from = Math.max(0, position(rows, query, "before") - limit);
            limit = Math.min(limit, position(rows, query, "before"));
        }
        int to = Math.min(rows.size(), from + limit);
        List<Row> page = rows.subList(from, to);
        boolean isFirst = page.isEmpty() || from == 0;
        boolean isLast = page.isEmpty() || to == rows.size();
        Row cursors = Row.of(
                "before", isFirst ? null : rows.get(from).id(),
                "after", isLast ? null : rows.get(to - 1).id());
        Row meta = Row.of("cursors", cursors, "limit", query.value("limit"));
        return Row.of(kind.name(), page.stream().map(form).toList(), "meta", meta)
                .json();
    }

    private int position(List<Row> rows, Row query, String cursor) {
        List<String> ids = rows.stream().map(Row::id).toList();
        int position = ids.indexOf(query.text(cursor));
        if (position < 0) {
            throw errors.invalid("query", cursor, "is not a valid cursor");
        }
        return position;
    }

    @Override
    protected JsonNode json(Call call, String envelope) {
        Request request = call.request();
        if (request.body().isEmpty() && envelope.equals("data")) {
            return Row.of().json();
        }
        if (!request.isJson()) {
            throw errors.misused(415, "invalid_content_type", "Use application/json");
        }
        JsonNode body;
        try {
            body = request.json().path(envelope);
        } catch (IllegalStateException e) {
            throw errors.misused(400, "invalid_document_structure", "Invalid JSON");
        }
        if (!body.isObject()) {
            throw errors.misused(400, "invalid_document_structure", "Root element must be '" + envelope + "'");
        }
        return body;
    }
}
