package io.paylinks.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.internal.Durations;
import io.paylinks.core.internal.Paging;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.error.ApiErrorBuilder;
import io.paylinks.core.internal.json.Json;
import io.paylinks.core.internal.json.Json.DecimalStyle;
import io.paylinks.core.internal.json.Json.ListStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The configuration of the fictional provider. */
final class ThingsProvider {
    static final Json JSON = new Json(
            "things", Readers.INSTANCE, PropertyNamingStrategies.SNAKE_CASE, DecimalStyle.NUMBER, ListStyle.REPEAT);

    static final Paging BY_CURSOR = Paging.byCursor("after", "meta.cursors.after", "before", "meta.cursors.before");
    static final Paging BY_NUMBER =
            Paging.byNumber("page", "pagination.has_next_page", "pagination.current_page", "pagination.total_count");
    static final Paging BY_OFFSET = Paging.byOffset("skip", "take", 2, "total");

    private ThingsProvider() {}

    static Provider with(Paging paging) {
        return with(paging, JSON, ThingsProvider::error);
    }

    static Provider with(Json json) {
        return with(BY_CURSOR, json, ThingsProvider::error);
    }

    static Provider with(Function<JsonNode, ApiError> errors) {
        return with(BY_CURSOR, JSON, errors);
    }

    private static Provider with(Paging paging, Json json, Function<JsonNode, ApiError> errors) {
        return Provider.builder("things", json)
                .header("Things-Version", "2026-01-01")
                .credentials("bearer(token)")
                .idempotencyKey("Idempotency-Key", "PATCH")
                .identifying("amount", "currency", "links")
                .paging(paging)
                .errors(errors)
                .isNotFound(error -> error.body().containsKey("error"))
                .mayHaveRun(error -> error.code() != null && error.code().startsWith("GATEWAY_"))
                .build();
    }

    private static ApiError error(JsonNode body) {
        JsonNode error = body.path("error");
        List<FieldError> fields = new ArrayList<>();
        error.path("fields")
                .forEach(f -> fields.add(
                        new FieldError(Json.text(f.path("path")), Json.text(f.path("message")), null, Map.of())));
        return ApiErrorBuilder.create()
                .code(Json.text(error.path("code")))
                .type(Json.text(error.path("type")))
                .message(Json.text(error.path("message")))
                .fieldErrors(fields)
                .requestId(Json.text(error.path("request_id")))
                .conflictingId(Json.text(error.path("existing_id")))
                .retryAfter(Durations.seconds(Json.text(error.path("retry_after"))))
                .body(JSON.map(body))
                .build();
    }
}
