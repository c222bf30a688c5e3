package io.paylinks.testing.engine.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The stored objects of one kind, by their {@code id}. */
public final class Table {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    public Row add(Row row) {
        rows.put(row.id(), row);
        return row;
    }

    public Optional<Row> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Returns the row with the given id. */
    public Row get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no " + id));
    }

    public void remove(Row row) {
        rows.remove(row.id());
    }

    public void removeIf(Predicate<Row> condition) {
        rows.values().removeIf(condition);
    }

    public List<Row> oldestFirst() {
        return List.copyOf(rows.values());
    }

    public List<Row> newestFirst() {
        List<Row> all = new ArrayList<>(rows.values());
        Collections.reverse(all);
        return all;
    }

    /** Returns the rows with a value in a field, oldest first. */
    public List<Row> where(String path, String value) {
        return rows.values().stream().filter(row -> row.is(path, value)).toList();
    }
}
