package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** The rows of a list call, narrowed by the parameters that were sent. A field may be a path such as links/mandate. */
final class Filter {

    private final JsonNode query;
    private List<ObjectNode> rows;

    Filter(JsonNode query, List<ObjectNode> rows) {
        this.query = query;
        this.rows = rows;
    }

    List<ObjectNode> rows() {
        return rows;
    }

    Filter keep(Predicate<ObjectNode> condition) {
        rows = rows.stream().filter(condition).toList();
        return this;
    }

    Filter equal(String parameter, String field) {
        String wanted = query.path(parameter).asText();
        return query.hasNonNull(parameter)
                ? keep(row -> value(row, field).asText().equals(wanted))
                : this;
    }

    Filter anyOf(String parameter, String field) {
        List<String> wanted = Json.texts(query.path(parameter));
        return wanted.isEmpty()
                ? this
                : keep(row -> wanted.contains(value(row, field).asText()));
    }

    Filter atLeast(String parameter, String field) {
        return compared(parameter, field, comparison -> comparison >= 0);
    }

    Filter atMost(String parameter, String field) {
        return compared(parameter, field, comparison -> comparison <= 0);
    }

    Filter above(String parameter, String field) {
        return compared(parameter, field, comparison -> comparison > 0);
    }

    Filter below(String parameter, String field) {
        return compared(parameter, field, comparison -> comparison < 0);
    }

    /** Keeps the rows whose field lies in the range of four parameters, such as {@code created_at[gte]}. */
    Filter within(String field) {
        return above(field + "[gt]", field)
                .atLeast(field + "[gte]", field)
                .below(field + "[lt]", field)
                .atMost(field + "[lte]", field);
    }

    /** Keeps the rows that hold the parameter's text in one of the fields, in any case. */
    Filter search(String parameter, String... fields) {
        String wanted = query.path(parameter).asText().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? this : keep(row -> contains(row, wanted, fields));
    }

    /** Sorts rows that come newest first; equal ones stay so, or come oldest first if ascending. */
    Filter sort(String field, boolean descending) {
        Comparator<ObjectNode> order = (a, b) -> compare(value(a, field), value(b, field));
        List<ObjectNode> sorted = new ArrayList<>(rows);
        if (!descending) {
            Collections.reverse(sorted);
        }
        sorted.sort(descending ? order.reversed() : order);
        rows = sorted;
        return this;
    }

    private Filter compared(String parameter, String field, IntPredicate wanted) {
        JsonNode limit = query.path(parameter);
        return query.hasNonNull(parameter) ? keep(row -> wanted.test(compare(value(row, field), limit))) : this;
    }

    private static boolean contains(ObjectNode row, String wanted, String... fields) {
        for (String field : fields) {
            if (value(row, field).asText().toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode value(ObjectNode row, String field) {
        JsonNode value = row.at("/" + field);
        return value.isNull() ? value.path("") : value;
    }

    /** Compares as times or numbers if both are, else as text. */
    private static int compare(JsonNode a, JsonNode b) {
        Optional<Instant> timeA = Times.parse(a.asText());
        Optional<Instant> timeB = Times.parse(b.asText());
        if (timeA.isPresent() && timeB.isPresent()) {
            return timeA.get().compareTo(timeB.get());
        }
        try {
            return new BigDecimal(a.asText()).compareTo(new BigDecimal(b.asText()));
        } catch (NumberFormatException e) {
            return a.asText().compareTo(b.asText());
        }
    }
}
