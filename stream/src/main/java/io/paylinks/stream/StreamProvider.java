package io.paylinks.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.internal.Paging;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.error.ApiErrorBuilder;
import io.paylinks.core.internal.json.Json;
import io.paylinks.stream.common.StreamErrorCode;
import io.paylinks.stream.json.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The particulars of Stream's API: decimals as strings, lists by page number, two formats of error bodies. */
final class StreamProvider {
    static final String NAME = "stream";

    static final Json JSON = new Json(
            NAME,
            Readers.INSTANCE,
            PropertyNamingStrategies.SNAKE_CASE,
            Json.DecimalStyle.STRING,
            Json.ListStyle.REPEAT);

    static final Provider INSTANCE = Provider.builder(NAME, JSON)
            .credentials("credentials(apiKey, apiSecret), token(token) or bearerToken(jwt),"
                    + " or fromEnv() with STREAM_API_KEY and STREAM_API_SECRET, or STREAM_TOKEN")
            .paging(Paging.byNumber(
                    "page", "pagination.has_next_page", "pagination.current_page", "pagination.total_count"))
            .errors(StreamProvider::error)
            .isNotFound(StreamProvider::isNotFound)
            .mayHaveRun(StreamProvider::mayHaveRun)
            .build();

    private static final Set<StreamErrorCode> REFUSED_BY_GATEWAY = Set.of(
            StreamErrorCode.MOYASAR_BAD_REQUEST,
            StreamErrorCode.MOYASAR_INVALID_CARD_TOKEN,
            StreamErrorCode.MOYASAR_UNAUTHORIZED,
            StreamErrorCode.MOYASAR_FORBIDDEN,
            StreamErrorCode.MOYASAR_NOT_FOUND,
            StreamErrorCode.MOYASAR_METHOD_NOT_ALLOWED);

    private StreamProvider() {}

    /** Reads {@code {"error":{code,message,additional_info}}}, or {@code {"detail":[…]}} of a failed validation. */
    private static ApiError error(JsonNode body) {
        JsonNode error = body.path("error");
        JsonNode detail = body.path("detail");
        List<FieldError> fields = new ArrayList<>();
        if (detail.isArray()) {
            detail.forEach(entry -> fields.add(field(entry)));
        }
        String message = Json.text(error.isTextual() ? error : error.path("message"));
        if (message == null) {
            message = fields.isEmpty() ? Json.text(detail) : fields.get(0).message();
        }
        if (message == null) {
            message = Json.text(body.path("message"));
        }
        return ApiErrorBuilder.create()
                .code(Json.text(error.path("code")))
                .message(message)
                .additionalInfo(Json.text(error.path("additional_info")))
                .fieldErrors(fields)
                .body(JSON.map(body))
                .build();
    }

    /** Stream's framework responds with {@code {"detail":"Not Found"}} to an unknown path. */
    private static boolean isNotFound(ApiError error) {
        boolean isOwn = error.body().get("error") instanceof Map && (error.code() != null || error.message() != null);
        boolean isDetail = error.body().get("detail") instanceof String detail
                && !detail.isBlank()
                && !detail.strip().matches("(?i)not found\\.?");
        return isOwn || isDetail;
    }

    private static FieldError field(JsonNode entry) {
        List<String> path = new ArrayList<>();
        entry.path("loc").forEach(step -> path.add(step.asText()));
        return new FieldError(
                path.isEmpty() ? null : String.join(".", path),
                Json.text(entry.isTextual() ? entry : entry.path("msg")),
                Json.text(entry.path("type")),
                Map.of());
    }

    /**
     * The payment gateway behind Stream has its own limits, timeouts and failures, whatever status Stream maps them to.
     */
    private static boolean mayHaveRun(ApiError error) {
        String code = error.code();
        return code != null && code.startsWith("MOYASAR_") && !REFUSED_BY_GATEWAY.contains(StreamErrorCode.of(code));
    }
}
