package io.paylinks.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Credentials;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.ConfigurationException;
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
 * @param credentials the methods and variables that set them, as a message names them
 * @param keyHeader the header that carries an idempotency key, or null if there is none
 * @param keyedMethods the HTTP methods that carry a key, whether or not the server is known to honour it
 * @param identifying names of the fields in which a create must agree with what its used key made, alone or after an
 *     underscore, such as {@code amount}
 * @param paging how its lists go on
 * @param errors reads an error body; what it throws counts as nothing read
 * @param isNotFound whether a 404 with this error comes from the provider's API itself, rather than from a proxy, or
 *     from the provider's router for an unknown path
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
        Predicate<ApiError> isNotFound,
        Predicate<ApiError> mayHaveRun) {

    /**
     * Refuses the credentials of another provider.
     *
     * @throws ConfigurationException if they belong to another one
     */
    public HeaderCredentials accept(Credentials credentials) {
        HeaderCredentials given = (HeaderCredentials) credentials;
        if (given.provider() != null && !given.provider().equals(name)) {
            throw Exceptions.configuration("these credentials are for " + given.provider() + ", not for " + name
                    + "; set those of " + name + " with " + this.credentials);
        }
        return given;
    }

    /** Refuses options with credentials of another provider, if these are known before a call. */
    public ClientOptions accept(ClientOptions options) {
        if (options.credentials() instanceof FixedCredentials fixed) {
            accept(fixed.get());
        }
        return options;
    }
}
