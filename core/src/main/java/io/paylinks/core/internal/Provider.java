package io.paylinks.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.error.ApiError;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's API does in its own way.
 *
 * @param name the provider's name, such as {@code stream}
 * @param json its JSON
 * @param headers fixed headers of every request
 * @param keyHeader the header that carries an idempotency key, or null if there is none
 * @param paging how its lists go on
 * @param errors reads an error body; what it throws counts as nothing read
 * @param mayHaveRun whether a 4xx with this error came from behind the provider, so that the request may have run
 */
public record Provider(
        String name,
        Json json,
        Map<String, String> headers,
        @Nullable String keyHeader,
        Paging paging,
        Function<JsonNode, ApiError> errors,
        Predicate<ApiError> mayHaveRun) {}
