package io.paylinks.testing.gocardless;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Filters;
import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.RateWindow;
import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Request;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.Routes;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Json;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.engine.data.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * GoCardless's protocol, common to all requests: credentials, envelopes, cursors and idempotency keys. It does not
 * depend on any resource.
 */
public final class Api extends Provider {

    public static final String ACCESS_TOKEN = "fake-gocardless-token";
    public static final String CREDITOR_ID = "CR123";
    public static final String MANDATE_ID = "MD123";
    public static final String CUSTOMER_ID = "CU123";

    /** The only notification; real ones are announced by events. */
    public static final String CUSTOMER_NOTIFICATION_ID = "PCN123";

    public static final List<String> CURRENCIES = Names.of("AUD CAD DKK EUR GBP NZD SEK USD");
    public static final Field METADATA = Field.map("metadata").or(Map.of()).size(0, 3);
    public static final Schema ACTION = Schema.of(METADATA);
    static final Field SORT_DIRECTION =
            Field.oneOf("sort_direction", "asc", "desc").or("desc");

    /** The id of the bank account that receives payouts. */
    public final String creditorBankAccountId = ids.prefixed("BA");

    public final Errors errors = new Errors(this);
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, String> createdByKey = new HashMap<>();
    // Only counts, by the system clock, like the Date header of responses.
    private final RateWindow rate = new RateWindow("RateLimit-", 1000, Instant::now, Times::http);

    public Api(Clock clock) {
        super(clock);
    }

    /** Starts to declare a resource; its name is its path and its envelope. */
    public Resource resource(String name, String idPrefix) {
        Resource resource = new Resource(this, Kind.withIdPrefix(name, "/" + name, idPrefix));
        tables.put(name, resource.table);
        return resource;
    }

    /** Finds an object of a resource. */
    public Optional<Row> find(String resource, String id) {
        return tables.getOrDefault(resource, new Table()).find(id);
    }

    /** Finds the object of a link in a request, such as the {@code mandate} of a payment, or rejects the request. */
    public Row linked(String envelope, Row request, String link) {
        return find(link + "s", request.text("links/" + link)).orElseThrow(() -> errors.linkNotFound(envelope, link));
    }

    /** Restricts an effect to objects with certain statuses. */
    public BiConsumer<Row, Row> from(String statuses, String code, BiConsumer<Row, Row> effect) {
        List<String> names = Names.of(statuses);
        return (row, sent) -> {
            if (!row.is("status", names)) {
                throw refused(code, names);
            }
            effect.accept(row, sent);
        };
    }

    /** Adds the linked objects of a page, if they were requested. */
    void include(Row page, Row query, String resource, UnaryOperator<Row> links) {
        if (query.has("include")) {
            List<Row> all = page.rows(resource).stream().map(links).toList();
            Row linked = Row.of();
            for (String link : query.texts("include")) {
                List<Row> found = all.stream()
                        .map(each -> each.text(link))
                        .distinct()
                        .flatMap(id -> find(link + "s", id).stream())
                        .toList();
                linked.with(link + "s", found);
            }
            page.with("linked", linked);
        }
    }

    /** Returns the exchange data of an amount that was not exchanged. */
    Row fx(String currency) {
        return Row.of("fx_currency", currency, "fx_amount", null)
                .with("exchange_rate", null, "estimated_exchange_rate", null);
    }

    @Override
    protected boolean accepts(Request request) {
        return ("Bearer " + ACCESS_TOKEN).equals(request.header("Authorization"));
    }

    @Override
    protected Response unauthorized() {
        return errors.unauthorized();
    }

    @Override
    protected Response noRoute(Request request) {
        return errors.reason(404, "invalid_api_usage", "not_found", "Path not found");
    }

    @Override
    public Response serverError(String message) {
        return errors.reason(500, "gocardless", "internal_server_error", message);
    }

    @Override
    public Response rateLimited(long seconds) {
        return rate.refuse(
                errors.reason(429, "invalid_api_usage", "rate_limit_exceeded", "Rate limit exceeded"), seconds);
    }

    @Override
    public Response finish(Response response) {
        return rate.count(super.finish(response));
    }

    @Override
    protected Response dispatch(Call call, Routes.Handler handler) {
        if (call.request().header("GoCardless-Version") == null) {
            throw errors.misused(400, "missing_version_header", "Missing version header");
        }
        return super.dispatch(call, handler);
    }

    /** Rejects a create whose idempotency key was used before. */
    @Override
    protected Routes.Handler guarded(Kind kind, String operation, Routes.Handler handler) {
        return operation.equals("create") ? call -> create(call, kind, handler) : handler;
    }

    private Response create(Call call, Kind kind, Routes.Handler handler) {
        String key = call.request().header("Idempotency-Key");
        if (key == null) {
            return handler.handle(call);
        }
        String existing = createdByKey.get(call.operation() + " " + key);
        if (existing != null) {
            throw errors.conflict(existing);
        }
        Response response = handler.handle(call);
        String id = Row.at(Json.read(response.body())).text(kind.name() + "/id");
        if (!id.isEmpty()) {
            createdByKey.put(call.operation() + " " + key, id);
        }
        return response;
    }

    @Override
    protected Rejection invalid(List<Violation> violations) {
        return errors.validation(violations);
    }

    @Override
    protected Rejection notFound(Kind kind) {
        return errors.notFound();
    }

    @Override
    protected Rejection refused(Kind kind, String code, List<String> from) {
        return refused(code, from);
    }

    private Rejection refused(String code, List<String> from) {
        return errors.invalidState(code, "The status must be " + String.join(" or ", from));
    }

    @Override
    protected Row created(Kind kind) {
        return created(ids.prefixed(kind.idPrefix()));
    }

    public Row created(String id) {
        return Row.of("id", id, "created_at", Times.millis(now()));
    }

    /** Does nothing: GoCardless does not return the time of changes. */
    @Override
    protected void touch(Row row) {}

    @Override
    protected Response one(Kind kind, int status, @Nullable Row row) {
        return Response.json(status, Row.of(kind.name(), row));
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
