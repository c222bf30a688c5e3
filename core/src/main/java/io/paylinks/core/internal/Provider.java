package io.paylinks.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.error.ApiError;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's API does in its own way.
 *
 * @param name the provider's name, such as {@code stream}
 * @param json its JSON
 * @param headers fixed headers of every request
 * @param credentials how a user gives them: the methods and variables that a message names when they are missing
 * @param keyHeader the header that carries an idempotency key, or null if there is none
 * @param keyedMethods the HTTP methods that carry a key, whether or not the server is known to honour it
 * @param identifying names of the fields in which a create must agree with what its used key made, alone or after an
 *     underscore, such as {@code amount}
 * @param paging how its lists go on
 * @param errors reads an error body; what it throws counts as nothing read
 * @param mayHaveRun whether a 4xx with this error came from behind the provider, so that the request may have run
 */
public record Provider(
        String name,
        Json json,
        Map<String, String> headers,
        String credentials,
        @Nullable String keyHeader,
        Set<String> keyedMethods,
        Set<String> identifying,
        Paging paging,
        Function<JsonNode, ApiError> errors,
        Predicate<ApiError> mayHaveRun) {}
