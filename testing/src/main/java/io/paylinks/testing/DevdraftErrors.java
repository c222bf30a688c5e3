package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** Devdraft's error body, the one of NestJS. */
final class DevdraftErrors {

    private DevdraftErrors() {}

    static Rejection badRequest(String message) {
        return rejection(400, message, "Bad Request");
    }

    static Rejection notFound(String what) {
        return rejection(404, what + " not found", "Not Found");
    }

    static Rejection rejection(int status, String message, String error) {
        return new Rejection(answer(status, message, error));
    }

    /** Without the error field, as some of the documented bodies are. */
    static Rejection terse(int status, String message) {
        return new Rejection(Answer.json(status, Json.object("statusCode", status, "message", message)));
    }

    static Answer answer(int status, Object message, String error) {
        return Answer.json(status, Json.object("statusCode", status, "message", message, "error", error));
    }

    /** The list of messages that class-validator writes. */
    static Rejection validation(Collection<Violation> violations) {
        List<String> messages = violations.stream().map(DevdraftErrors::message).toList();
        return new Rejection(answer(400, messages, "Bad Request"));
    }

    static ObjectNode rateLimited(long seconds) {
        ObjectNode body = Json.object("statusCode", 429, "message", "Rate limit exceeded");
        return body.put("error", "Too Many Requests").put("retryAfter", seconds);
    }

    private static String message(Violation violation) {
        Field field = violation.field();
        JsonNode input = violation.input();
        String rule = switch (violation.rule()) {
            case MISSING -> field.type == Field.Type.TEXT ? "should not be empty" : type(field);
            case WRONG_TYPE -> type(field);
            case TOO_SMALL -> "must not be less than " + field.min;
            case TOO_LARGE -> "must not be greater than " + field.max;
            case TOO_SHORT ->
                input.isArray()
                        ? "must contain at least " + field.minSize + " elements"
                        : "must be longer than or equal to " + field.minSize + " characters";
            case TOO_LONG ->
                input.isArray()
                        ? "must contain no more than " + field.maxSize + " elements"
                        : "must be shorter than or equal to " + field.maxSize + " characters";
            case NOT_ALLOWED -> type(field);
        };
        return violation.path() + " " + rule;
    }

    private static String type(Field field) {
        return switch (field.type) {
            case TEXT, CSV -> "must be a string";
            case INTEGER -> "must be an integer number";
            case DECIMAL -> "must be a number conforming to the specified constraints";
            case BOOLEAN -> "must be a boolean value";
            case UUID -> "must be a UUID";
            case EMAIL -> "must be an email";
            case DATETIME, DATE -> "must be a valid ISO 8601 date string";
            case ENUM -> "must be one of the following values: " + String.join(", ", field.allowed);
            case LIST -> "must be an array";
            case OBJECT, MAP, ANY -> "must be an object";
        };
    }
}
