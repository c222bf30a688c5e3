package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all resources of GoCardless share: credentials, envelopes, cursors and idempotency keys. */
final class GoCardlessApi extends Api {

    static final List<String> CURRENCIES = List.of("AUD", "CAD", "DKK", "EUR", "GBP", "NZD", "SEK", "USD");
    static final Field METADATA = Field.map("metadata").or(Map.of()).size(0, 3);

    final GoCardlessErrors errors = new GoCardlessErrors(this);
    final GoCardlessCustomers customers = new GoCardlessCustomers(this);
    final GoCardlessMandates mandates = new GoCardlessMandates(this);
    final GoCardlessPayments payments = new GoCardlessPayments(this);
    private final Map<String, String> createdByKey = new HashMap<>();
    private final RateWindow rate = new RateWindow(1000);

    GoCardlessApi(Clock clock) {
        super(clock);
    }

    @Override
    boolean accepts(RecordedRequest request) {
        return ("Bearer " + FakeGoCardless.ACCESS_TOKEN).equals(request.header("Authorization"));
    }

    @Override
    Answer unauthorized() {
        return errors.unauthorized();
    }

    @Override
    Answer noRoute(RecordedRequest request) {
        return errors.reason(404, "invalid_api_usage", "not_found", "Path not found");
    }

    @Override
    Answer serverError(String message) {
        return errors.reason(500, "gocardless", "internal_server_error", message);
    }

    @Override
    Answer rateLimited(long seconds) {
        return errors.reason(429, "invalid_api_usage", "rate_limit_exceeded", "Rate limit exceeded")
                .with("RateLimit-Remaining", "0")
                .with("RateLimit-Reset", Times.http(RateWindow.resetIn(seconds)));
    }

    @Override
    Answer finish(Answer answer) {
        return super.finish(answer)
                .with("RateLimit-Limit", Integer.toString(rate.limit))
                .with("RateLimit-Remaining", Integer.toString(rate.take()))
                .with("RateLimit-Reset", Times.http(rate.reset()));
    }

    @Override
    Answer dispatch(Call call) {
        if (call.request().header("GoCardless-Version") == null) {
            throw new Rejection(
                    errors.reason(400, "invalid_api_usage", "missing_version_header", "Missing version header"));
        }
        return super.dispatch(call);
    }

    /** Answers a create; a key that was used before for one is a conflict. */
    Answer create(Call call, String envelope, Routes.Handler creation) {
        String key = call.request().header("Idempotency-Key");
        String existing = key == null ? null : createdByKey.get(call.operation() + " " + key);
        if (existing != null) {
            throw errors.conflict(existing);
        }
        Answer answer = creation.handle(call);
        if (key != null) {
            createdByKey.put(call.operation() + " " + key, idOf(answer, envelope));
        }
        return answer;
    }

    @Override
    Rejection invalid(List<Violation> violations) {
        return errors.validation(violations);
    }

    /** Declares the query of a list: its filters, the time of creation and the cursors. */
    static Schema listQuery(Field... filters) {
        Stream<Field> common = Stream.of(
                Field.datetime("created_at[gt]"),
                Field.datetime("created_at[gte]"),
                Field.datetime("created_at[lt]"),
                Field.datetime("created_at[lte]"),
                Field.text("after"),
                Field.text("before"),
                Field.integer("limit").min("1").max("500").or(50));
        return Schema.of(Stream.concat(Stream.of(filters), common).toArray(Field[]::new));
    }

    /** Cuts the page that the cursors ask for; the answer is the envelope and its meta. */
    ObjectNode page(String envelope, ObjectNode query, List<ObjectNode> rows) {
        int limit = query.path("limit").asInt();
        int from = 0;
        if (query.has("after")) {
            from = position(rows, query, "after") + 1;
        } else if (query.has("before")) {
            from = Math.max(0, position(rows, query, "before") - limit);
            limit = Math.min(limit, position(rows, query, "before"));
        }
        int to = Math.min(rows.size(), from + limit);
        List<ObjectNode> page = rows.subList(from, to);
        ObjectNode cursors = Json.object("before", null, "after", null);
        if (!page.isEmpty()) {
            cursors.put("before", from > 0 ? id(page.get(0)) : null);
            cursors.put("after", to < rows.size() ? id(page.get(page.size() - 1)) : null);
        }
        ObjectNode meta = Json.object("cursors", cursors, "limit", query.path("limit"));
        return Json.object(envelope, page, "meta", meta);
    }

    ObjectNode find(Table table, String id) {
        return table.find(id).orElseThrow(errors::notFound);
    }

    ObjectNode created(String id, ObjectNode fields) {
        ObjectNode created = Json.object("id", id, "created_at", Times.millis(now()));
        return created.setAll(fields);
    }

    static Answer answer(int status, String envelope, @Nullable JsonNode row) {
        return Answer.json(status, Json.object(envelope, row));
    }

    @Override
    JsonNode json(Call call, String envelope) {
        RecordedRequest request = call.request();
        if (request.body().isEmpty() && envelope.equals("data")) {
            return Json.object();
        }
        String contentType = String.valueOf(request.header("Content-Type"));
        if (!contentType.startsWith("application/json")) {
            throw new Rejection(
                    errors.reason(415, "invalid_api_usage", "invalid_content_type", "Use application/json"));
        }
        JsonNode body;
        try {
            body = request.json().path(envelope);
        } catch (IllegalStateException e) {
            throw errors.invalidDocument("Invalid JSON");
        }
        if (!body.isObject()) {
            throw errors.invalidDocument("Root element must be '" + envelope + "'");
        }
        return body;
    }

    private int position(List<ObjectNode> rows, ObjectNode query, String cursor) {
        String wanted = query.path(cursor).asText();
        for (int i = 0; i < rows.size(); i++) {
            if (id(rows.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw errors.invalid("query", cursor, "is not a valid cursor");
    }

    private static String id(ObjectNode row) {
        return row.path("id").asText();
    }

    private static String idOf(Answer answer, String envelope) {
        return Json.read(answer.body()).path(envelope).path("id").asText();
    }
}
