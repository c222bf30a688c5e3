package io.paylinks.testing.engine.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object: one that is stored, the body of a request, or a part of either. Readers take a name or a path such as
 * {@code links/mandate}; what is absent or null reads as empty text, false or zero.
 */
public final class Row {

    private final ObjectNode json;

    private Row(ObjectNode json) {
        this.json = json;
    }

    public static Row of() {
        return new Row(Json.MAPPER.createObjectNode());
    }

    /** Builds a row from names and values in turn; see {@link #with}. */
    public static Row of(String name, @Nullable Object value, @Nullable Object... more) {
        return of().with(name, value, more);
    }

    /** Looks at an object as a row; an empty one if it is something else. */
    public static Row at(JsonNode object) {
        return object instanceof ObjectNode node ? new Row(node) : of();
    }

    /** Builds a list of rows. */
    public static JsonNode list(List<? extends @Nullable Row> rows) {
        return tree(rows);
    }

    public JsonNode json() {
        return json;
    }

    public JsonNode value(String path) {
        return path.indexOf('/') < 0 ? json.path(path) : json.at("/" + path);
    }

    public boolean has(String name) {
        return json.has(name);
    }

    /** Returns whether a value is there that is not null. */
    public boolean isSet(String path) {
        JsonNode value = value(path);
        return !value.isMissingNode() && !value.isNull();
    }

    public boolean isNull(String path) {
        return value(path).isNull();
    }

    public String id() {
        return text("id");
    }

    public String text(String path) {
        return isSet(path) ? value(path).asText() : "";
    }

    public boolean is(String path, String... anyOf) {
        return is(path, List.of(anyOf));
    }

    public boolean is(String path, Collection<String> anyOf) {
        return anyOf.contains(text(path));
    }

    /** Returns whether this row has all the values of another. */
    public boolean hasAll(Row part) {
        return part.names().stream().allMatch(name -> shares(name, part));
    }

    /** Returns whether another row has the same value under a name. */
    public boolean shares(String name, Row other) {
        return value(name).equals(other.value(name));
    }

    public boolean flag(String path) {
        return value(path).asBoolean();
    }

    public boolean flag(String path, boolean fallback) {
        return value(path).asBoolean(fallback);
    }

    public int number(String path) {
        return value(path).asInt();
    }

    public BigDecimal decimal(String path) {
        return isSet(path) ? new BigDecimal(text(path)) : BigDecimal.ZERO;
    }

    public Instant time(String path) {
        return Times.parse(text(path)).orElseThrow(() -> new IllegalStateException(path + " is " + text(path)));
    }

    /** Returns an object inside of this one; a change of it changes this one. */
    public Row row(String path) {
        return at(value(path));
    }

    /** Returns the objects in a list; a change of one changes this row. */
    public List<Row> rows(String path) {
        return Json.list(value(path)).stream().map(Row::at).toList();
    }

    public List<String> texts(String path) {
        return Json.texts(value(path));
    }

    public List<String> names() {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * Sets values; names and values come in turn. A value is a row or a node, of which it takes a copy, a list of them,
     * or anything else that Jackson can write.
     */
    public Row with(String name, @Nullable Object value, @Nullable Object... more) {
        json.set(name, tree(value));
        for (int i = 0; i < more.length; i += 2) {
            json.set(String.valueOf(more[i]), tree(more[i + 1]));
        }
        return this;
    }

    /** Appends a copy of a row to a list. */
    public void append(String name, Row last) {
        json.withArray("/" + name).add(last.copy().json);
    }

    /** Sets all values of another row. */
    public Row merge(Row other) {
        json.setAll(other.copy().json);
        return this;
    }

    public Row drop(String... names) {
        json.remove(List.of(names));
        return this;
    }

    public void clear() {
        json.removeAll();
    }

    /** Drops those values that are null. */
    public Row dropNulls(String... names) {
        json.remove(List.of(names).stream().filter(this::isNull).toList());
        return this;
    }

    /** Rewrites the timestamps under some names, if there are any. */
    public Row times(UnaryOperator<String> form, String... names) {
        for (String name : names) {
            if (isSet(name)) {
                with(name, form.apply(text(name)));
            }
        }
        return this;
    }

    /** Copies the values of some names in their order; one that is absent becomes null. */
    public Row pick(List<String> names) {
        Row picked = of();
        names.forEach(name -> picked.with(name, has(name) ? value(name) : null));
        return picked;
    }

    /** Copies the values of some names, as far as they are there. */
    public Row only(String... names) {
        return new Row(json.deepCopy().retain(names));
    }

    public Row copy() {
        return new Row(json.deepCopy());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && json.equals(row.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json.toString();
    }

    private static JsonNode tree(@Nullable Object value) {
        if (value instanceof Row row) {
            return row.json.deepCopy();
        }
        if (value instanceof Collection<?> list) {
            ArrayNode array = Json.MAPPER.createArrayNode();
            list.forEach(each -> array.add(tree(each)));
            return array;
        }
        return Json.tree(value);
    }
}
