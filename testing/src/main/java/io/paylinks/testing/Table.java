package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored objects of one kind, by their {@code id}. */
final class Table {

    private final Map<String, ObjectNode> rows = new LinkedHashMap<>();

    ObjectNode add(ObjectNode row) {
        rows.put(row.path("id").asText(), row);
        return row;
    }

    Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    ObjectNode get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no " + id));
    }

    void remove(String id) {
        rows.remove(id);
    }

    List<ObjectNode> newestFirst() {
        List<ObjectNode> all = new ArrayList<>(rows.values());
        Collections.reverse(all);
        return all;
    }
}
