package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Violation;
import java.util.Collection;
import java.util.List;

/** GoCardless's error body. */
public final class Errors {

    private static final String DOCUMENTATION = "https://developer.gocardless.com/api-reference#";

    private final Provider api;

    Errors(Provider api) {
        this.api = api;
    }

    Response unauthorized() {
        String message = "The access token you've used is not a valid sandbox API access token";
        return reason(401, "invalid_api_usage", "access_token_not_found", message);
    }

    public Rejection misused(int status, String reason, String message) {
        return new Rejection(reason(status, "invalid_api_usage", reason, message));
    }

    public Rejection invalidState(String reason, String message) {
        return new Rejection(reason(409, "invalid_state", reason, message));
    }

    public Rejection notFound() {
        return misused(404, "resource_not_found", "Resource not found");
    }

    Rejection conflict(String existingId) {
        String message = "A resource has already been created with this idempotency key";
        Row entry = Row.of("reason", "idempotent_creation_conflict", "message", message);
        entry.with("links", Row.of("conflicting_resource_id", existingId));
        return new Rejection(response(409, "invalid_state", message, List.of(entry)));
    }

    /** Rejects a request whose link refers to a missing object. */
    public Rejection linkNotFound(String envelope, String link) {
        Row entry = Row.of("reason", "resource_not_found", "message", "Resource not found", "field", link);
        return invalid(List.of(entry.with("request_pointer", "/" + envelope + "/links/" + link)));
    }

    public Rejection invalid(String root, String field, String message) {
        String pointer = "/" + root + "/" + field;
        return invalid(List.of(Row.of("field", field, "message", message, "request_pointer", pointer)));
    }

    Rejection validation(Collection<Violation> violations) {
        return invalid(violations.stream().map(Errors::entry).toList());
    }

    Response reason(int status, String type, String reason, String message) {
        return response(status, type, message, List.of(Row.of("reason", reason, "message", message)));
    }

    private Rejection invalid(List<Row> entries) {
        return new Rejection(response(422, "validation_failed", "Validation failed", entries));
    }

    private Response response(int status, String type, String message, List<Row> errors) {
        String reason = errors.get(0).text("reason");
        Row error = Row.of("message", message, "type", type, "code", status, "errors", errors)
                .with("request_id", api.requestId())
                .with("documentation_url", DOCUMENTATION + (reason.isEmpty() ? type : reason));
        return Response.json(status, Row.of("error", error));
    }

    private static Row entry(Violation violation) {
        Field field = violation.field();
        String message = switch (violation.rule()) {
            case MISSING -> "can't be blank";
            case WRONG_TYPE -> "is invalid";
            case TOO_SMALL -> "must be greater than or equal to " + field.min();
            case TOO_LARGE -> "must be less than or equal to " + field.max();
            case TOO_SHORT -> "is too short (minimum is " + field.minSize() + ")";
            case TOO_LONG -> "is too long (maximum is " + field.maxSize() + ")";
            case NOT_ALLOWED -> "must be one of " + String.join(", ", field.allowed());
        };
        String pointer =
                "/" + violation.location().get(0) + "/" + violation.path().replace('.', '/');
        return Row.of("field", field.name(), "message", message, "request_pointer", pointer);
    }
}
