package io.paylinks.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.internal.Json;
import io.paylinks.core.internal.Json.DecimalStyle;
import io.paylinks.core.internal.Json.ListStyle;
import io.paylinks.core.internal.Paging;
import io.paylinks.core.internal.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The made-up provider's ways. */
final class ThingsProvider {
    static final Json JSON = new Json(PropertyNamingStrategies.SNAKE_CASE, DecimalStyle.NUMBER, ListStyle.REPEAT);

    private ThingsProvider() {}

    static Provider with(Paging paging) {
        return with(paging, JSON, ThingsProvider::error);
    }

    static Provider with(Json json) {
        return with(Paging.byCursor(), json, ThingsProvider::error);
    }

    static Provider with(Function<JsonNode, ApiError> errors) {
        return with(Paging.byCursor(), JSON, errors);
    }

    private static Provider with(Paging paging, Json json, Function<JsonNode, ApiError> errors) {
        return new Provider(
                "things",
                json,
                Map.of("Things-Version", "2026-01-01"),
                "call bearer(token)",
                "Idempotency-Key",
                Set.of("PATCH"),
                paging,
                errors,
                error -> error.code() != null && error.code().startsWith("GATEWAY_"));
    }

    private static ApiError error(JsonNode body) {
        JsonNode error = body.path("error");
        List<FieldError> fields = new ArrayList<>();
        error.path("fields")
                .forEach(f -> fields.add(new FieldError(text(f.path("path")), text(f.path("message")), null)));
        return new ApiError(
                text(error.path("code")),
                text(error.path("type")),
                text(error.path("message")),
                null,
                fields,
                null,
                text(error.path("request_id")),
                text(error.path("existing_id")),
                JSON.map(body));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }
}
