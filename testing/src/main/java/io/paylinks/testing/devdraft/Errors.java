package io.paylinks.testing.devdraft;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Type;
import io.paylinks.testing.engine.data.Violation;
import java.util.Collection;
import java.util.List;

/** Devdraft's error body, the one of NestJS. */
final class Errors {

    private Errors() {}

    static Rejection badRequest(String message) {
        return rejection(400, message, "Bad Request");
    }

    static Rejection rejection(int status, String message, String error) {
        return new Rejection(response(status, message, error));
    }

    /** Omits the field {@code error}, like some of the documented bodies. */
    static Rejection terse(int status, String message) {
        return new Rejection(Response.json(status, Row.of("statusCode", status, "message", message)));
    }

    static Response response(int status, Object message, String error) {
        return Response.json(status, Row.of("statusCode", status, "message", message, "error", error));
    }

    /** Rejects a value like the validation does, for a rule that a field cannot declare. */
    static Rejection invalid(String message) {
        return new Rejection(response(400, List.of(message), "Bad Request"));
    }

    /** Lists the messages of class-validator. */
    static Rejection validation(Collection<Violation> violations) {
        return new Rejection(
                response(400, violations.stream().map(Errors::message).toList(), "Bad Request"));
    }

    private static String message(Violation violation) {
        Field field = violation.field();
        String rule = switch (violation.rule()) {
            case MISSING -> field.type() == Type.TEXT ? "should not be empty" : type(field);
            case WRONG_TYPE, NOT_ALLOWED -> type(field);
            case TOO_SMALL -> "must not be less than " + field.min();
            case TOO_LARGE -> "must not be greater than " + field.max();
            case TOO_SHORT -> size(violation.input(), "contain at least", "longer than", field.minSize());
            case TOO_LONG -> size(violation.input(), "contain no more than", "shorter than", field.maxSize());
        };
        return violation.path() + " " + rule;
    }

    private static String size(JsonNode input, String ofList, String ofText, int limit) {
        return input.isArray()
                ? "must " + ofList + " " + limit + " elements"
                : "must be " + ofText + " or equal to " + limit + " characters";
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case TEXT, CSV -> "must be a string";
            case INTEGER -> "must be an integer number";
            case DECIMAL -> "must be a number conforming to the specified constraints";
            case BOOLEAN -> "must be a boolean value";
            case UUID -> "must be a UUID";
            case EMAIL -> "must be an email";
            case DATETIME, DATE -> "must be a valid ISO 8601 date string";
            case ENUM -> "must be one of the following values: " + String.join(", ", field.allowed());
            case LIST -> "must be an array";
            case OBJECT, MAP -> "must be an object";
        };
    }
}
