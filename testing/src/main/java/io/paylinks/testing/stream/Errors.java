package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Type;
import io.paylinks.testing.engine.data.Violation;
import io.paylinks.testing.engine.data.Violation.Rule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stream's two formats of error bodies. */
final class Errors {

    private Errors() {}

    static Rejection badRequest(String code, String message) {
        return rejection(400, code, message);
    }

    static Rejection notFound(String what) {
        return rejection(404, "STREAM_ERROR", what + " not found");
    }

    static Rejection rejection(int status, String code, String message) {
        return new Rejection(response(status, code, message, null));
    }

    static Response response(int status, String code, String message, @Nullable String additionalInfo) {
        return Response.json(status, Row.of("error", error(code, message, additionalInfo)));
    }

    static Row error(String code, String message, @Nullable String additionalInfo) {
        return Row.of("code", code, "message", message, "additional_info", additionalInfo);
    }

    /** Returns a validation error in the format of FastAPI. */
    static Rejection validation(Collection<Violation> violations) {
        return detail(violations.stream().map(Errors::entry).toList());
    }

    /** Reports a violated rule over several fields in the format of FastAPI. */
    static Rejection valueError(String message, Row body) {
        return detail(List.of(Row.of("loc", List.of("body"), "msg", "Value error, " + message)
                .with("type", "value_error", "input", body)));
    }

    /** Describes the violations of a body from a test. */
    static String describe(Collection<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + ": " + entry(violation).text("msg"))
                .collect(Collectors.joining("; "));
    }

    private static Rejection detail(List<Row> entries) {
        return new Rejection(Response.json(422, Row.of("detail", entries)));
    }

    private static Row entry(Violation violation) {
        Field field = violation.field();
        String allowed = quoted(field.allowed());
        Row entry = switch (violation.rule()) {
            case MISSING -> entry("Field required", "missing");
            case WRONG_TYPE -> wrongType(field);
            case TOO_SMALL ->
                entry("Input should be greater than or equal to " + field.min(), "greater_than_equal")
                        .with("ctx", Row.of("ge", field.min()));
            case TOO_LARGE ->
                entry("Input should be less than or equal to " + field.max(), "less_than_equal")
                        .with("ctx", Row.of("le", field.max()));
            case TOO_SHORT, TOO_LONG -> wrongSize(violation);
            case NOT_ALLOWED -> entry("Input should be " + allowed, "enum").with("ctx", Row.of("expected", allowed));
        };
        return Row.of("loc", violation.location()).merge(entry).with("input", violation.input());
    }

    private static Row wrongType(Field field) {
        return switch (field.type()) {
            case INTEGER -> entry("Input should be a valid integer", "int_parsing");
            case DECIMAL -> entry("Input should be a valid decimal", "decimal_parsing");
            case BOOLEAN -> entry("Input should be a valid boolean, unable to interpret input", "bool_parsing");
            case UUID -> entry("Input should be a valid UUID", "uuid_parsing");
            case EMAIL -> entry("value is not a valid email address", "value_error");
            case DATETIME, DATE -> entry("Input should be a valid datetime", "datetime_from_date_parsing");
            case LIST -> entry("Input should be a valid list", "list_type");
            case OBJECT, MAP -> entry("Input should be a valid dictionary", "dict_type");
            case TEXT, ENUM, CSV -> entry("Input should be a valid string", "string_type");
        };
    }

    private static Row wrongSize(Violation violation) {
        boolean isShort = violation.rule() == Rule.TOO_SHORT;
        int limit = isShort ? violation.field().minSize() : violation.field().maxSize();
        String bound = (isShort ? "at least " : "at most ") + limit;
        String plural = limit == 1 ? "" : "s";
        String kind = isShort ? "too_short" : "too_long";
        String limitName = isShort ? "min_length" : "max_length";
        if (violation.field().type() == Type.LIST) {
            int size = violation.input().size();
            return entry("List should have " + bound + " item" + plural + " after validation, not " + size, kind)
                    .with("ctx", Row.of("field_type", "List", limitName, limit, "actual_length", size));
        }
        return entry("String should have " + bound + " character" + plural, "string_" + kind)
                .with("ctx", Row.of(limitName, limit));
    }

    private static Row entry(String message, String type) {
        return Row.of("msg", message, "type", type);
    }

    private static String quoted(List<String> values) {
        List<String> quoted = values.stream().map(value -> "'" + value + "'").toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
}
