package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** How often products recur, and when their periods end. */
final class StreamPeriods {

    static final List<String> INTERVALS = List.of("WEEK", "MONTH", "QUARTER", "YEAR");

    private StreamPeriods() {}

    /** The interval of an item in the terms of links and subscriptions; null values if it does not recur. */
    static ObjectNode of(ObjectNode item) {
        JsonNode product = item.path("product");
        if (!product.path("type").asText().equals("RECURRING")) {
            return Json.object("recurring_interval", null, "recurring_interval_count", null);
        }
        String interval = product.path("recurring_interval").asText();
        int count = product.path("recurring_interval_count").asInt();
        boolean semester = interval.equals("SEMESTER");
        return Json.object(
                "recurring_interval", semester ? "MONTH" : interval,
                "recurring_interval_count", semester ? count * 6 : count);
    }

    /** Returns the end of a period that starts at a time; the row holds interval and count. */
    static Instant end(Instant start, JsonNode row) {
        int count = row.path("recurring_interval_count").asInt();
        LocalDateTime from = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
        LocalDateTime end = switch (row.path("recurring_interval").asText()) {
            case "WEEK" -> from.plusWeeks(count);
            case "MONTH" -> from.plusMonths(count);
            case "QUARTER" -> from.plusMonths(3L * count);
            default -> from.plusYears(count);
        };
        return end.toInstant(ZoneOffset.UTC);
    }

    static Instant time(JsonNode row, String field) {
        String text = row.path(field).asText();
        return Times.parse(text).orElseThrow(() -> new IllegalStateException(field + " is " + text));
    }
}
