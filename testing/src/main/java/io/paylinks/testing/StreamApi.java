package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What all resources of Stream share: credentials, validation, pages. */
final class StreamApi extends Api {

    static final List<String> CURRENCIES = List.of("SAR", "USD", "EUR", "GBP", "AED", "BHD", "KWD", "OMR", "QAR");

    private static final String KEY_HEADER = Base64.getEncoder()
            .encodeToString((FakeStream.API_KEY + ":" + FakeStream.API_SECRET).getBytes(StandardCharsets.UTF_8));

    final StreamEvents events = new StreamEvents(this);
    final StreamOrganization organization = new StreamOrganization(this);
    final StreamBranches branches = new StreamBranches(this);
    final StreamConsumers consumers = new StreamConsumers(this);
    final StreamProducts products = new StreamProducts(this);
    final StreamCoupons coupons = new StreamCoupons(this);
    final StreamPricing pricing = new StreamPricing(this);
    final StreamLinks links = new StreamLinks(this);
    final StreamInvoices invoices = new StreamInvoices(this);
    final StreamPayments payments = new StreamPayments(this);
    final StreamSubscriptions subscriptions = new StreamSubscriptions(this);
    final StreamFreezes freezes = new StreamFreezes(this);
    final StreamMetering metering = new StreamMetering(this);
    final StreamPayer payer = new StreamPayer(this);

    StreamApi(Clock clock) {
        super(clock);
    }

    @Override
    boolean accepts(RecordedRequest request) {
        return KEY_HEADER.equals(request.header("x-api-key"))
                || ("Bearer " + FakeStream.TOKEN).equals(request.header("Authorization"));
    }

    @Override
    Answer unauthorized() {
        return StreamErrors.answer(401, "USER_NOT_REGISTERED", "Invalid API key", null);
    }

    @Override
    Answer noRoute(RecordedRequest request) {
        return routes.knowsPath(request)
                ? Answer.json(405, Json.object("detail", "Method Not Allowed"))
                : Answer.json(404, Json.object("detail", "Not Found"));
    }

    @Override
    Answer serverError(String message) {
        return StreamErrors.answer(500, "STREAM_UNKNOWN_ERROR", message, null);
    }

    @Override
    Answer rateLimited(long seconds) {
        return StreamErrors.answer(429, "STREAM_ERROR", "Too many requests", null);
    }

    @Override
    Rejection invalid(List<Violation> violations) {
        return StreamErrors.validation(violations);
    }

    @Override
    Answer dispatch(Call call) {
        branches.of(call);
        return super.dispatch(call);
    }

    @Override
    void deliverEvents() {
        events.deliver();
    }

    /** Declares the query of a list: its filters, page and order. */
    static Schema listQuery(Field... filters) {
        Stream<Field> paging = Stream.of(
                Field.integer("page").min("1").or(1),
                Field.integer("limit").min("1").max("100").or(10),
                Field.text("sort_field").or("created_at"),
                Field.oneOf("sort_direction", List.of("asc", "desc")).or("desc"));
        return Schema.of(Stream.concat(Stream.of(filters), paging).toArray(Field[]::new));
    }

    /** Answers one page of the rows, which come newest first. */
    Answer page(ObjectNode query, Filter filter, UnaryOperator<ObjectNode> view) {
        String field = query.path("sort_field").asText();
        boolean descending = query.path("sort_direction").asText().equals("desc");
        boolean natural = field.equals("created_at") && descending;
        List<ObjectNode> rows =
                natural ? filter.rows() : filter.sort(field, descending).rows();
        int page = query.path("page").asInt();
        int limit = query.path("limit").asInt();
        int pages = (rows.size() + limit - 1) / limit;
        long start = (long) (page - 1) * limit;
        ObjectNode pagination = Json.object("total_count", rows.size(), "max_page", pages, "current_page", page);
        pagination.put("limit", limit).put("has_next_page", page < pages).put("has_previous_page", page > 1);
        List<ObjectNode> data = rows.stream().skip(start).limit(limit).map(view).toList();
        return Answer.ok(Json.object("data", data, "pagination", pagination));
    }

    ObjectNode find(Table table, String id, String what) {
        return table.find(id).orElseThrow(() -> StreamErrors.notFound(what));
    }

    /** The answer of operations that return no object. */
    static Answer nothing() {
        return Answer.ok(Json.MAPPER.nullNode());
    }

    /** Starts an object with its id and times. */
    ObjectNode created() {
        return Json.object("created_at", timestamp(), "updated_at", null, "id", ids.uuid());
    }

    void archive(ObjectNode row) {
        row.put("is_active", false);
        touch(row);
    }

    void touch(ObjectNode row) {
        row.put("updated_at", timestamp());
    }

    String timestamp() {
        return Times.naive(now());
    }

    /** Rewrites timestamps of a request in Stream's own form. */
    static void normalizeTimes(ObjectNode row, String... fields) {
        for (String field : fields) {
            Times.parse(row.path(field).asText()).ifPresent(time -> row.put(field, Times.naive(time)));
        }
    }

    @Override
    JsonNode json(Call call, String root) {
        String contentType = String.valueOf(call.request().header("Content-Type"));
        Field body = Field.map("body");
        JsonNode json;
        try {
            json = call.request().json();
        } catch (IllegalStateException e) {
            throw StreamErrors.validation(List.of(
                    wrongBody(body, Json.MAPPER.valueToTree(call.request().body()))));
        }
        if (json.isMissingNode()) {
            throw StreamErrors.validation(List.of(new Violation(Violation.Rule.MISSING, List.of("body"), body, json)));
        }
        if (!json.isObject() || !contentType.startsWith("application/json")) {
            throw StreamErrors.validation(List.of(wrongBody(body, json)));
        }
        return json;
    }

    private static Violation wrongBody(Field body, JsonNode input) {
        return new Violation(Violation.Rule.WRONG_TYPE, List.of("body"), body, input);
    }
}
