package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paylinks.testing.Violation.Rule;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stream's two families of error bodies. */
final class StreamErrors {

    private StreamErrors() {}

    static Rejection badRequest(String code, String message) {
        return rejection(400, code, message);
    }

    static Rejection notFound(String what) {
        return rejection(404, "STREAM_ERROR", what + " not found");
    }

    static Rejection rejection(int status, String code, String message) {
        return new Rejection(answer(status, code, message, null));
    }

    static Answer answer(int status, String code, String message, @Nullable String additionalInfo) {
        return Answer.json(status, Json.object("error", error(code, message, additionalInfo)));
    }

    static ObjectNode error(String code, String message, @Nullable String additionalInfo) {
        return Json.object("code", code, "message", message, "additional_info", additionalInfo);
    }

    /** The validation body of FastAPI. */
    static Rejection validation(Collection<Violation> violations) {
        ArrayNode detail = Json.MAPPER.createArrayNode();
        violations.forEach(violation -> detail.add(entry(violation)));
        return new Rejection(Answer.json(422, Json.object("detail", detail)));
    }

    /** A rule over several fields, as FastAPI reports it. */
    static Rejection valueError(String message, ObjectNode body) {
        ObjectNode entry = Json.object("loc", List.of("body"), "msg", "Value error, " + message);
        entry.put("type", "value_error").set("input", body);
        return new Rejection(Answer.json(422, Json.object("detail", List.of(entry))));
    }

    private static ObjectNode entry(Violation violation) {
        ObjectNode entry = Json.object("loc", violation.location());
        Field field = violation.field();
        int size = violation.input().isTextual()
                ? violation.input().asText().length()
                : violation.input().size();
        switch (violation.rule()) {
            case MISSING -> describe(entry, "Field required", "missing");
            case WRONG_TYPE -> wrongType(entry, field);
            case TOO_SMALL -> {
                describe(entry, "Input should be greater than or equal to " + field.min, "greater_than_equal");
                entry.set("ctx", Json.object("ge", field.min));
            }
            case TOO_LARGE -> {
                describe(entry, "Input should be less than or equal to " + field.max, "less_than_equal");
                entry.set("ctx", Json.object("le", field.max));
            }
            case TOO_SHORT -> size(entry, field, "at least", field.minSize, size, Rule.TOO_SHORT);
            case TOO_LONG -> size(entry, field, "at most", field.maxSize, size, Rule.TOO_LONG);
            case NOT_ALLOWED -> {
                describe(entry, "Input should be " + quoted(field.allowed), "enum");
                entry.set("ctx", Json.object("expected", quoted(field.allowed)));
            }
        }
        entry.set("input", violation.input());
        return entry;
    }

    private static void wrongType(ObjectNode entry, Field field) {
        switch (field.type) {
            case INTEGER -> describe(entry, "Input should be a valid integer", "int_parsing");
            case DECIMAL -> describe(entry, "Input should be a valid decimal", "decimal_parsing");
            case BOOLEAN ->
                describe(entry, "Input should be a valid boolean, unable to interpret input", "bool_parsing");
            case UUID -> describe(entry, "Input should be a valid UUID", "uuid_parsing");
            case EMAIL -> describe(entry, "value is not a valid email address", "value_error");
            case DATETIME, DATE -> describe(entry, "Input should be a valid datetime", "datetime_from_date_parsing");
            case LIST -> describe(entry, "Input should be a valid list", "list_type");
            case OBJECT, MAP -> describe(entry, "Input should be a valid dictionary", "dict_type");
            case TEXT, ENUM, CSV, ANY -> describe(entry, "Input should be a valid string", "string_type");
        }
    }

    private static void size(ObjectNode entry, Field field, String bound, int limit, int size, Rule rule) {
        String kind = rule == Rule.TOO_SHORT ? "short" : "long";
        String limitName = rule == Rule.TOO_SHORT ? "min_length" : "max_length";
        if (field.type == Field.Type.LIST) {
            String items = limit == 1 ? " item" : " items";
            describe(
                    entry,
                    "List should have " + bound + " " + limit + items + " after validation, not " + size,
                    "too_" + kind);
            entry.set("ctx", Json.object("field_type", "List", limitName, limit, "actual_length", size));
        } else {
            String characters = limit == 1 ? " character" : " characters";
            describe(entry, "String should have " + bound + " " + limit + characters, "string_too_" + kind);
            entry.set("ctx", Json.object(limitName, limit));
        }
    }

    private static void describe(ObjectNode entry, String message, String type) {
        entry.put("msg", message).put("type", type);
    }

    private static String quoted(List<String> values) {
        List<String> quoted = values.stream().map(value -> "'" + value + "'").toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
}
