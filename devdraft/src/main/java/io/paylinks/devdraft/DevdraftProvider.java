package io.paylinks.devdraft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.internal.Json;
import io.paylinks.core.internal.Paging;
import io.paylinks.core.internal.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Devdraft's ways: names in camel case, lists by offset, an idempotency key, errors with one message or a list of them.
 */
final class DevdraftProvider {
    private static final int DEFAULT_TAKE = 10;

    static final Json JSON =
            new Json(PropertyNamingStrategies.LOWER_CAMEL_CASE, Json.DecimalStyle.NUMBER, Json.ListStyle.REPEAT);

    static final Provider INSTANCE = new Provider(
            "devdraft",
            JSON,
            Map.of(),
            "call credentials(apiKey, secret), or use fromEnv()",
            "idempotency-key",
            Set.of("POST", "PUT", "PATCH", "DELETE"),
            Paging.byOffset("skip", "take", DEFAULT_TAKE, "total"),
            DevdraftProvider::error,
            error -> false);

    private DevdraftProvider() {}

    /**
     * Reads {@code {"statusCode","message": text or list,"error","details"}}, or an {@code error} that is an object.
     */
    private static ApiError error(JsonNode body) {
        JsonNode legacy = body.path("error");
        JsonNode message = body.path("message");
        List<FieldError> fields = new ArrayList<>();
        if (message.isArray()) {
            message.forEach(entry -> fields.add(new FieldError(null, entry.asText(), null)));
        }
        String text = fields.isEmpty()
                ? Json.text(message)
                : fields.stream()
                        .map(FieldError::message)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        return ApiError.NONE
                .withCode(Json.text(legacy.path("code")))
                .withType(legacy.isObject() ? Json.text(legacy.path("type")) : Json.text(legacy))
                .withMessage(text != null ? text : Json.text(legacy.isObject() ? legacy.path("message") : legacy))
                .withAdditionalInfo(Json.text(body.path("details")))
                .withFieldErrors(fields)
                .withBody(JSON.map(body));
    }
}
