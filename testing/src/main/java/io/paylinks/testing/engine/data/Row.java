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
 * A JSON object: a stored one, the body of a request, or a part of either. Getters take a name or a path such as
 * {@code links/mandate}; a missing or null value reads as an empty string, false or zero.
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

    /** Wraps a JSON object; empty if the node is not an object. */
    public static Row at(JsonNode object) {
        return object instanceof ObjectNode node ? new Row(node) : of();
    }

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

    /** Returns whether a value exists and is not null. */
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

    /** Returns a nested object; changing it changes this row. */
    public Row row(String path) {
        return at(value(path));
    }

    /** Returns the objects in a list; changing one changes this row. */
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
     * Sets values, given as names and values in turn. A value is a row or a node, which is copied, a list of them, or
     * anything else that Jackson can write.
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

    /** Removes those values that are null. */
    public Row dropNulls(String... names) {
        json.remove(List.of(names).stream().filter(this::isNull).toList());
        return this;
    }

    /** Reformats the timestamps under these names, if any. */
    public Row times(UnaryOperator<String> form, String... names) {
        for (String name : names) {
            if (isSet(name)) {
                with(name, form.apply(text(name)));
            }
        }
        return this;
    }

    /** Copies the values of these names in order; a missing one becomes null. */
    public Row pick(List<String> names) {
        Row picked = of();
        names.forEach(name -> picked.with(name, has(name) ? value(name) : null));
        return picked;
    }

    /** Copies the values of these names that exist. */
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
