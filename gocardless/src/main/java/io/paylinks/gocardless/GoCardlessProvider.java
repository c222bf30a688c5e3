package io.paylinks.gocardless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.internal.Paging;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.error.ApiErrorBuilder;
import io.paylinks.core.internal.json.Json;
import io.paylinks.gocardless.common.GoCardlessErrorCode;
import io.paylinks.gocardless.json.Readers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The particulars of GoCardless's API: envelopes, lists by cursor, idempotency keys on every POST, errors with reasons
 * and links.
 */
final class GoCardlessProvider {
    static final String NAME = "gocardless";

    static final Json JSON = new Json(
            NAME,
            Readers.INSTANCE,
            PropertyNamingStrategies.SNAKE_CASE,
            Json.DecimalStyle.STRING,
            Json.ListStyle.COMMA);

    static final Provider INSTANCE = Provider.builder(NAME, JSON)
            .header("GoCardless-Version", "2015-07-06")
            .credentials("accessToken(token), or fromEnv() with GOCARDLESS_ACCESS_TOKEN")
            .idempotencyKey("Idempotency-Key", "POST")
            .identifying("amount", "currency", "links")
            .paging(Paging.byCursor("after", "meta.cursors.after", "before", "meta.cursors.before"))
            .errors(GoCardlessProvider::error)
            .isNotFound(GoCardlessProvider::isNotFound)
            .mayHaveRun(GoCardlessProvider::mayHaveRun)
            .build();

    private GoCardlessProvider() {}

    /**
     * Reads {@code {"error":{message,type,code,request_id,documentation_url,errors:[…]}}}, or the format of OAuth: an
     * error string with an {@code error_description}.
     */
    static ApiError error(JsonNode body) {
        JsonNode error = body.path("error");
        List<FieldError> fields = new ArrayList<>();
        String reason = null;
        String conflictingId = null;
        for (JsonNode entry : error.path("errors")) {
            String entryReason = Json.text(entry.path("reason"));
            fields.add(new FieldError(path(entry), Json.text(entry.path("message")), entryReason, links(entry)));
            if (reason == null) {
                reason = entryReason;
            }
            if ("idempotent_creation_conflict".equals(entryReason)) {
                String id = Json.text(entry.path("links").path("conflicting_resource_id"));
                conflictingId = id == null || id.isBlank() ? null : id;
            }
        }
        return ApiErrorBuilder.create()
                .code(error.isTextual() ? error.asText() : reason)
                .type(Json.text(error.path("type")))
                .message(
                        error.isTextual()
                                ? body.path("error_description").asText(error.asText())
                                : Json.text(error.path("message")))
                .fieldErrors(fields)
                .documentationUrl(Json.text(error.path("documentation_url")))
                .requestId(Json.text(error.path("request_id")))
                .conflictingId(conflictingId)
                .body(JSON.map(body))
                .build();
    }

    private static Map<String, String> links(JsonNode entry) {
        Map<String, String> links = new LinkedHashMap<>();
        entry.path("links")
                .properties()
                .forEach(link -> links.put(link.getKey(), link.getValue().asText()));
        return links;
    }

    /** Returns the pointer of the field, such as {@code /payments/amount}, otherwise its name. */
    private static @Nullable String path(JsonNode entry) {
        String pointer = Json.text(entry.path("request_pointer"));
        return pointer == null || pointer.isEmpty()
                ? Json.text(entry.path("field"))
                : pointer.replaceFirst("^/", "").replace('/', '.');
    }

    /** Every error of the API itself is an object with a type. */
    private static boolean isNotFound(ApiError error) {
        return error.type() != null;
    }

    /** A used key has created something, even if the response does not name it. */
    private static boolean mayHaveRun(ApiError error) {
        String used = GoCardlessErrorCode.IDEMPOTENT_CREATION_CONFLICT.value();
        return error.conflictingId() == null
                && error.fieldErrors().stream().anyMatch(entry -> used.equals(entry.code()));
    }
}
