package io.paylinks.testing.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The objects of one kind and the standard operations on them, each declared in one line. */
public final class Resource {

    public final Table table;
    private final Provider api;
    private final Kind kind;
    private Function<Row, @Nullable Row> form = row -> row;
    private UnaryOperator<Row> finding = row -> row;
    private Function<Call, Row> scope = call -> Row.of();
    private UnaryOperator<Row> maker = body -> body;

    public Resource(Provider api, Kind kind) {
        this(api, kind, new Table());
    }

    /** Starts to declare operations on objects that exist under another path as well. */
    public Resource(Provider api, Kind kind, Table table) {
        this.api = api;
        this.kind = kind;
        this.table = table;
    }

    /** Sets the form in which the operations declared next return rows; if it returns null, so does the operation. */
    public Resource returning(Function<Row, @Nullable Row> next) {
        form = next;
        return this;
    }

    /** Sets a function that the operations declared next apply to the row in their path, to change or reject it. */
    public Resource finding(UnaryOperator<Row> next) {
        finding = next;
        return this;
    }

    /** Restricts the operations declared next to the objects of an owner, whose id is the first in the path. */
    public Resource within(String link, Function<String, Row> owners) {
        scope = call -> Row.of(link, owners.apply(call.id()).id());
        return this;
    }

    public Resource create(Schema schema) {
        return create(schema, row -> {});
    }

    /**
     * Creates an object from a body. The completion gets the new object, with its id and the sent fields, before it is
     * stored.
     */
    public Resource create(Schema schema, Consumer<Row> completion) {
        Function<Call, Row> scoped = scope;
        UnaryOperator<Row> made = body -> {
            Row row = api.created(kind).merge(body);
            completion.accept(row);
            return table.add(row);
        };
        maker = body -> made.apply(
                schema.complete(body.json(), kind.name(), new ArrayList<>()).merge(body));
        return creating(schema, (call, body) -> made.apply(body.merge(scoped.apply(call))));
    }

    /** Creates an object for the fake itself; the body may contain more fields than a request. */
    public Row make(Row body) {
        return maker.apply(body);
    }

    /** Creates an object from a body; the function creates and stores it. */
    public Resource createFrom(Schema schema, UnaryOperator<Row> creation) {
        return creating(schema, (call, body) -> creation.apply(body));
    }

    public Resource get() {
        return onOne("read", "GET", "", call -> Row.of(), (row, sent) -> {});
    }

    public Resource list() {
        return list(filters -> {});
    }

    public Resource list(Consumer<Filters> declaration) {
        return list(declaration, (page, query) -> {});
    }

    /** Lists objects newest first; {@code postProcess} gets the page before it is sent, and the query. */
    public Resource list(Consumer<Filters> declaration, BiConsumer<Row, Row> postProcess) {
        Function<Row, @Nullable Row> shown = form;
        Filters filters = new Filters();
        declaration.accept(filters);
        api.paging(filters);
        Schema schema = filters.schema();
        Function<Call, Row> scoped = scope;
        return on("list", "GET", kind.path(), call -> {
            Row query = api.query(call, schema);
            Row owned = scoped.apply(call);
            List<Row> rows = table.newestFirst().stream()
                    .filter(row -> row.hasAll(owned))
                    .toList();
            JsonNode page = api.page(kind, query, filters.apply(rows, query), shown);
            postProcess.accept(Row.at(page), query);
            return Response.json(200, page);
        });
    }

    public Resource update(Schema schema) {
        return update(schema, (row, changes) -> {});
    }

    /**
     * Updates an object. The change gets the row and the sent fields, and may modify them before they are merged into
     * the row.
     */
    public Resource update(Schema schema, BiConsumer<Row, Row> change) {
        return update("update", "PUT", "", schema, change);
    }

    public Resource patch(Schema schema, BiConsumer<Row, Row> change) {
        return update("update", "PATCH", "", schema, change);
    }

    /** Updates an object by a path after that of the object. */
    public Resource update(String operation, String method, String path, Schema schema, BiConsumer<Row, Row> change) {
        return onOne(
                operation, method, path, call -> api.changes(call, api.root(kind, operation), schema), (row, sent) -> {
                    change.accept(row, sent);
                    api.touch(row.merge(sent));
                });
    }

    public Resource delete() {
        return delete(table::remove);
    }

    public Resource delete(Consumer<Row> removal) {
        Function<Row, @Nullable Row> shown = form;
        Function<Call, Row> found = found();
        return on("delete", "DELETE", kind.one(), call -> {
            api.discardBody(call);
            Row row = found.apply(call);
            removal.accept(row);
            return api.deleted(kind, shown.apply(row));
        });
    }

    /** Changes the status of an object and merges the sent fields; rejects other statuses with the error code. */
    public Resource action(String name, String from, String to, String code) {
        return action(name, api.actionBody(), from, to, code);
    }

    public Resource action(String name, Schema schema, String from, String to, String code) {
        List<String> statuses = Names.of(from);
        return update(name, "POST", api.action(name), schema, (row, sent) -> {
            if (!row.is("status", statuses)) {
                throw api.refused(kind, code, statuses);
            }
            row.with("status", to);
        });
    }

    /** Applies an effect to an object; fields that were not sent have their default, as in a create. */
    public Resource action(String name, Schema schema, BiConsumer<Row, Row> effect) {
        return action(name, "POST", api.action(name), schema, effect);
    }

    public Resource action(String name, String method, String path, Schema schema, BiConsumer<Row, Row> effect) {
        return onOne(name, method, path, call -> api.body(call, api.root(kind, name), schema), effect);
    }

    /** Applies an effect to an object without reading a body. */
    public Resource action(String name, Consumer<Row> effect) {
        return action(name, "POST", api.action(name), effect);
    }

    public Resource action(String name, String method, String path, Consumer<Row> effect) {
        return onOne(name, method, path, call -> Row.of(), (row, sent) -> effect.accept(row));
    }

    public Row find(String id) {
        return table.find(id).orElseThrow(() -> api.notFound(kind));
    }

    private Resource onOne(
            String operation, String method, String path, Function<Call, Row> body, BiConsumer<Row, Row> effect) {
        Function<Row, @Nullable Row> shown = form;
        Function<Call, Row> found = found();
        return on(operation, method, kind.one() + path, call -> {
            Row sent = body.apply(call);
            Row row = found.apply(call);
            effect.accept(row, sent);
            return api.one(kind, 200, shown.apply(row));
        });
    }

    private Resource creating(Schema schema, BiFunction<Call, Row, Row> creation) {
        Function<Row, @Nullable Row> shown = form;
        return on("create", "POST", kind.path(), call -> {
            Row body = api.body(call, api.root(kind, "create"), schema);
            return api.one(kind, api.createdStatus(), shown.apply(creation.apply(call, body)));
        });
    }

    /** Finds the row in a path, with the current settings. */
    private Function<Call, Row> found() {
        UnaryOperator<Row> look = finding;
        Function<Call, Row> scoped = scope;
        return call -> {
            Row owned = scoped.apply(call);
            Row row = find(call.variable(kind.variable()));
            if (!row.hasAll(owned)) {
                throw api.notFound(kind);
            }
            return look.apply(row);
        };
    }

    private Resource on(String operation, String method, String path, Routes.Handler handler) {
        api.on(method, path, api.guarded(kind, operation, handler));
        return this;
    }
}
