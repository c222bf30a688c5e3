package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** GoCardless's error body. */
final class GoCardlessErrors {

    private static final String DOCUMENTATION = "https://developer.gocardless.com/api-reference#";

    private final Api api;

    GoCardlessErrors(Api api) {
        this.api = api;
    }

    Answer unauthorized() {
        String message = "The access token you've used is not a valid sandbox API access token";
        return reason(401, "invalid_api_usage", "access_token_not_found", message);
    }

    Rejection invalidDocument(String message) {
        return new Rejection(reason(400, "invalid_api_usage", "invalid_document_structure", message));
    }

    Rejection notFound() {
        return new Rejection(reason(404, "invalid_api_usage", "resource_not_found", "Resource not found"));
    }

    Rejection invalidState(String reason, String message) {
        return new Rejection(reason(409, "invalid_state", reason, message));
    }

    Rejection conflict(String existingId) {
        String message = "A resource has already been created with this idempotency key";
        ObjectNode entry = Json.object("reason", "idempotent_creation_conflict", "message", message);
        entry.set("links", Json.object("conflicting_resource_id", existingId));
        return new Rejection(answer(409, "invalid_state", message, List.of(entry)));
    }

    /** The link of a request names something that is not there. */
    Rejection linkNotFound(String envelope, String link) {
        ObjectNode entry = Json.object("reason", "resource_not_found", "message", "Resource not found");
        entry.put("field", link).put("request_pointer", "/" + envelope + "/links/" + link);
        return new Rejection(answer(422, "validation_failed", "Validation failed", List.of(entry)));
    }

    Rejection validation(Collection<Violation> violations) {
        List<ObjectNode> entries =
                violations.stream().map(GoCardlessErrors::entry).toList();
        return new Rejection(answer(422, "validation_failed", "Validation failed", entries));
    }

    Rejection invalid(String root, String field, String message) {
        String pointer = "/" + root + "/" + field;
        ObjectNode entry = Json.object("field", field, "message", message, "request_pointer", pointer);
        return new Rejection(answer(422, "validation_failed", "Validation failed", List.of(entry)));
    }

    Answer reason(int status, String type, String reason, String message) {
        return answer(status, type, message, List.of(Json.object("reason", reason, "message", message)));
    }

    private Answer answer(int status, String type, String message, List<ObjectNode> entries) {
        ArrayNode errors = Json.array(entries);
        String anchor = entries.get(0).path("reason").asText(type);
        ObjectNode error = Json.object("message", message, "type", type, "code", status, "errors", errors);
        error.put("request_id", api.requestId()).put("documentation_url", DOCUMENTATION + anchor);
        return Answer.json(status, Json.object("error", error));
    }

    private static ObjectNode entry(Violation violation) {
        Field field = violation.field();
        String message = switch (violation.rule()) {
            case MISSING -> "can't be blank";
            case WRONG_TYPE -> "is invalid";
            case TOO_SMALL -> "must be greater than or equal to " + field.min;
            case TOO_LARGE -> "must be less than or equal to " + field.max;
            case TOO_SHORT -> "is too short (minimum is " + field.minSize + ")";
            case TOO_LONG -> "is too long (maximum is " + field.maxSize + ")";
            case NOT_ALLOWED -> "must be one of " + String.join(", ", field.allowed);
        };
        String pointer =
                "/" + violation.location().get(0) + "/" + violation.path().replace('.', '/');
        return Json.object("field", field.name, "message", message, "request_pointer", pointer);
    }
}
