package io.paylinks.devdraft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.internal.Durations;
import io.paylinks.core.internal.Paging;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.error.ApiErrorBuilder;
import io.paylinks.core.internal.json.Json;
import io.paylinks.devdraft.common.DevdraftErrorCode;
import io.paylinks.devdraft.json.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The particulars of Devdraft's API: names in camel case, lists by offset, idempotency keys, errors with one or several
 * messages.
 */
final class DevdraftProvider {
    static final String NAME = "devdraft";

    private static final int DEFAULT_TAKE = 10;

    static final Json JSON = new Json(
            NAME,
            Readers.INSTANCE,
            PropertyNamingStrategies.LOWER_CAMEL_CASE,
            Json.DecimalStyle.NUMBER,
            Json.ListStyle.REPEAT);

    static final Provider INSTANCE = Provider.builder(NAME, JSON)
            .credentials("credentials(apiKey, secret), or fromEnv() with DEVDRAFT_API_KEY and DEVDRAFT_SECRET")
            .idempotencyKey("idempotency-key", "POST", "PUT", "PATCH", "DELETE")
            .paging(Paging.byOffset("skip", "take", DEFAULT_TAKE, "total"))
            .errors(DevdraftProvider::error)
            .isNotFound(DevdraftProvider::isNotFound)
            .build();

    /** The response of Devdraft's framework, or of a gateway in front of it, to an unknown path. */
    private static final Pattern UNKNOWN_ROUTE = Pattern.compile(
            "Cannot [A-Z]+ /.*|Route [A-Z]+:/.* not found|no Route matched.*|default backend.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DevdraftProvider() {}

    /**
     * A 404 of the API has a message that names what was not found. That of a gateway says "Not Found", or has no
     * {@code message}.
     */
    private static boolean isNotFound(ApiError error) {
        Map<String, @Nullable Object> body = error.body();
        String message = error.message();
        boolean isOwn = body.get("message") instanceof String
                || body.get("message") instanceof List
                || body.get("error") instanceof Map;
        boolean isBare = !body.containsKey("statusCode") && "Not Found".equalsIgnoreCase(message);
        return isOwn
                && message != null
                && !isBare
                && !UNKNOWN_ROUTE.matcher(message).matches();
    }

    /**
     * Reads {@code {"statusCode","message": text or list,"error","details","retryAfter"}}, or an {@code error} that is
     * an object.
     */
    private static ApiError error(JsonNode body) {
        JsonNode legacy = body.path("error");
        JsonNode message = body.path("message");
        List<FieldError> fields = new ArrayList<>();
        if (message.isArray()) {
            message.forEach(entry -> fields.add(new FieldError(null, entry.asText(), null, Map.of())));
        }
        String text = fields.isEmpty()
                ? Json.text(message)
                : fields.stream()
                        .map(FieldError::message)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        String errorMessage = text != null ? text : Json.text(legacy.isObject() ? legacy.path("message") : legacy);
        String code = Json.text(legacy.path("code"));
        return ApiErrorBuilder.create()
                .code(code != null ? code : inferCode(errorMessage))
                .type(legacy.isObject() ? Json.text(legacy.path("type")) : Json.text(legacy))
                .message(errorMessage)
                .additionalInfo(Json.text(body.path("details")))
                .fieldErrors(fields)
                .retryAfter(Durations.seconds(Json.text(body.path("retryAfter"))))
                .body(JSON.map(body))
                .build();
    }

    /** Infers the error code from the words of a message; null if it matches no code. */
    private static @Nullable String inferCode(@Nullable String message) {
        String lowerCase = message == null ? "" : message.toLowerCase(Locale.ROOT);
        DevdraftErrorCode code = null;
        if (lowerCase.contains("access denied") && lowerCase.contains("payment link")) {
            code = DevdraftErrorCode.PAYMENT_LINK_ACCESS_DENIED;
        } else if (lowerCase.contains("idempotency key") && lowerCase.contains("already used")) {
            code = DevdraftErrorCode.IDEMPOTENCY_KEY_MISMATCH;
        } else if (lowerCase.contains("already exists")
                && (lowerCase.contains("customer") || lowerCase.contains("email"))) {
            code = DevdraftErrorCode.DUPLICATE_CUSTOMER;
        }
        return code == null ? null : code.value();
    }
}
