package io.paylinks.testing.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.data.Ids;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The protocol of one provider: credentials, envelopes, pages and errors. Called under a lock. */
public abstract class Provider {

    public final Ids ids = new Ids();
    protected final Routes routes = new Routes();
    private final Clock clock;
    private BiFunction<Call, Routes.Handler, Response> around = (call, handler) -> handler.handle(call);
    private String requestId = "";

    protected Provider(Clock clock) {
        this.clock = clock;
    }

    protected abstract boolean accepts(Request request);

    protected abstract Response unauthorized();

    protected abstract Response noRoute(Request request);

    public abstract Response serverError(String message);

    public abstract Response rateLimited(long seconds);

    /** Reads the JSON of a body; root is the name of its envelope, or "body" if there is none. */
    protected abstract JsonNode json(Call call, String root);

    protected abstract Rejection invalid(List<Violation> violations);

    protected abstract Rejection notFound(Kind kind);

    /** Rejects an action whose object has none of the required statuses, with the error code of the action. */
    protected abstract Rejection refused(Kind kind, String code, List<String> from);

    /** Starts an object with its id and times. */
    protected abstract Row created(Kind kind);

    /** Records the time of a change. */
    protected abstract void touch(Row row);

    /** Adds the parameters of all lists to the filters of one. */
    protected abstract void paging(Filters filters);

    /** Returns the requested page, with its rows in their form. */
    protected abstract JsonNode page(Kind kind, Row query, List<Row> rows, Function<Row, @Nullable Row> form);

    /** Returns the name of the root of an operation's body. */
    protected String root(Kind kind, String operation) {
        return "body";
    }

    /** Responds with one object; a provider with envelopes wraps it. */
    protected Response one(Kind kind, int status, @Nullable Row row) {
        return Response.json(status, row);
    }

    protected int createdStatus() {
        return 201;
    }

    /** Checks the body of a delete, if the provider has rules for it. */
    protected void discardBody(Call call) {}

    /** Responds to a delete. */
    protected Response deleted() {
        return Response.empty(204);
    }

    /** Responds to the delete of an object. Overridden by providers that differ by kind or return the object. */
    protected Response deleted(Kind kind, @Nullable Row row) {
        return deleted();
    }

    /** Declares what the body of a change of status may contain. */
    protected Schema actionBody() {
        return Schema.of();
    }

    /** Returns the path of an action after that of its object. */
    protected String action(String name) {
        return "/" + name;
    }

    /** Wraps the handler of an operation with the provider's checks. */
    protected Routes.Handler guarded(Kind kind, String operation, Routes.Handler handler) {
        return handler;
    }

    /** Calls the handler. Overridden by providers with rules for all calls. */
    protected Response dispatch(Call call, Routes.Handler handler) {
        return around.apply(call, handler);
    }

    /** Intercepts every call: the function gets the call and its handler, and calls the handler. */
    public final void around(BiFunction<Call, Routes.Handler, Response> next) {
        around = next;
    }

    /** Adds the headers of every response. */
    public Response finish(Response response) {
        return response.with("x-request-id", requestId());
    }

    /** Adds a custom operation. */
    public final void on(String method, String path, Routes.Handler handler) {
        routes.add(method, path, handler);
    }

    /** Reads the body of a create. */
    public final Row body(Call call, String root, Schema schema) {
        return checked(violations -> schema.complete(json(call, root), root, violations));
    }

    public final Row body(Call call, Schema schema) {
        return body(call, "body", schema);
    }

    /** Reads the body of an update; what was not sent is absent. */
    public final Row changes(Call call, String root, Schema schema) {
        return checked(violations -> schema.changes(json(call, root), root, violations));
    }

    public final Row changes(Call call, Schema schema) {
        return changes(call, "body", schema);
    }

    public final Row query(Call call, Schema schema) {
        return checked(violations -> schema.query(call.request().queryParams(), violations));
    }

    public final Instant now() {
        return clock.instant();
    }

    /** Returns the id of the current request. */
    public final String requestId() {
        return requestId;
    }

    final Response response(Request request) {
        requestId = ids.uuid();
        return finish(handle(request));
    }

    final Response response(Function<Provider, Response> instead) {
        requestId = ids.uuid();
        return instead.apply(this);
    }

    private Response handle(Request request) {
        try {
            Optional<Routes.Match> match = routes.find(request);
            if (match.isEmpty()) {
                return noRoute(request); // before the credentials are checked, as frameworks do
            }
            return accepts(request) ? dispatch(match.get().call(), match.get().handler()) : unauthorized();
        } catch (Rejection rejection) {
            return rejection.response();
        } catch (RuntimeException e) {
            return serverError("the fake failed on " + request.method() + " " + request.path() + ": " + e);
        }
    }

    private Row checked(Function<List<Violation>, Row> reading) {
        List<Violation> violations = new ArrayList<>();
        Row read = reading.apply(violations);
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
        return read;
    }
}
