package io.paylinks.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Credentials;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.error.ApiErrorBuilder;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.json.Json;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The particulars of a provider's API. */
public final class Provider {
    private final String name;
    private final Json json;
    private final Map<String, String> headers;
    private final String credentials;
    private final @Nullable String keyHeader;
    private final Set<String> keyedMethods;
    private final Set<String> identifying;
    private final Paging paging;
    private final Function<JsonNode, ApiError> errors;
    private final Predicate<ApiError> isNotFound;
    private final Predicate<ApiError> mayHaveRun;

    private Provider(Builder builder) {
        this.name = builder.name;
        this.json = builder.json;
        this.headers = builder.headers;
        this.credentials = builder.credentials;
        this.keyHeader = builder.keyHeader;
        this.keyedMethods = builder.keyedMethods;
        this.identifying = builder.identifying;
        this.paging = builder.paging;
        this.errors = builder.errors;
        this.isNotFound = builder.isNotFound;
        this.mayHaveRun = builder.mayHaveRun;
    }

    /**
     * Creates a builder.
     *
     * @param name the provider's name, such as {@code stream}
     * @param json the provider's JSON format
     */
    public static Builder builder(String name, Json json) {
        return new Builder(name, json);
    }

    public String name() {
        return name;
    }

    public Json json() {
        return json;
    }

    /** Returns the fixed headers of every request. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Returns the methods and variables that set the credentials, for messages. */
    public String credentials() {
        return credentials;
    }

    /** Returns the header for an idempotency key, or null if the API has none. */
    public @Nullable String keyHeader() {
        return keyHeader;
    }

    /** Returns the HTTP methods that carry a key, whether or not the server is known to honour it. */
    public Set<String> keyedMethods() {
        return keyedMethods;
    }

    /** Returns the names of the fields in which a create must agree with what its used key created. */
    public Set<String> identifying() {
        return identifying;
    }

    /** Returns how lists continue. */
    public Paging paging() {
        return paging;
    }

    /** Reads an error body. An exception means that nothing could be read. */
    public ApiError error(JsonNode body) {
        return errors.apply(body);
    }

    /**
     * Returns whether a 404 with this error is from the API itself, rather than from a proxy, or from the provider's
     * router for an unknown path.
     */
    public boolean isNotFound(ApiError error) {
        return isNotFound.test(error);
    }

    /**
     * Returns whether a 4xx with this error is from a system behind the provider, so that the request may have been
     * processed.
     */
    public boolean mayHaveRun(ApiError error) {
        return mayHaveRun.test(error);
    }

    /**
     * Rejects the credentials of another provider.
     *
     * @throws ConfigurationException if they belong to another provider
     */
    public HeaderCredentials accept(Credentials credentials) {
        HeaderCredentials given = (HeaderCredentials) credentials;
        if (given.provider() != null && !given.provider().equals(name)) {
            throw Exceptions.configuration("these credentials are for " + given.provider() + ", not for " + name
                    + "; set those of " + name + " with " + this.credentials);
        }
        return given;
    }

    /** Rejects options with credentials of another provider, if these are known before a call. */
    public ClientOptions accept(ClientOptions options) {
        if (options.credentials() instanceof FixedCredentials fixed) {
            accept(fixed.get());
        }
        return options;
    }

    /** Builds a {@code Provider}. Only its name and its JSON format are required. */
    public static final class Builder {
        private final String name;
        private final Json json;
        private Map<String, String> headers = Map.of();
        private String credentials = "credentials(…)";
        private @Nullable String keyHeader;
        private Set<String> keyedMethods = Set.of();
        private Set<String> identifying = Set.of();
        private Paging paging = Paging.NONE;
        private Function<JsonNode, ApiError> errors = body -> ApiErrorBuilder.UNKNOWN;
        private Predicate<ApiError> isNotFound = error -> true;
        private Predicate<ApiError> mayHaveRun = error -> false;

        private Builder(String name, Json json) {
            this.name = name;
            this.json = json;
        }

        /** Sends this header with every request. */
        public Builder header(String name, String value) {
            this.headers = Map.of(name, value);
            return this;
        }

        /** Names the methods and variables that set the credentials, for messages. */
        public Builder credentials(String howToSet) {
            this.credentials = howToSet;
            return this;
        }

        /**
         * Sends an idempotency key in this header. Default: none.
         *
         * @param methods the HTTP methods that carry a key, whether or not the server is known to honour it
         */
        public Builder idempotencyKey(String header, String... methods) {
            this.keyHeader = header;
            this.keyedMethods = Set.of(methods);
            return this;
        }

        /**
         * Names the fields in which a create must agree with what its used key created, alone or after an underscore,
         * such as {@code amount}.
         */
        public Builder identifying(String... fields) {
            this.identifying = Set.of(fields);
            return this;
        }

        /** Sets how lists continue. Default: they consist of one page. */
        public Builder paging(Paging paging) {
            this.paging = paging;
            return this;
        }

        /** Sets the reader of error bodies. An exception means that nothing could be read. */
        public Builder errors(Function<JsonNode, ApiError> errors) {
            this.errors = errors;
            return this;
        }

        /** Sets which errors of a 404 are from the API itself. Default: all. */
        public Builder isNotFound(Predicate<ApiError> isNotFound) {
            this.isNotFound = isNotFound;
            return this;
        }

        /** Sets which errors of a 4xx are from a system behind the provider. Default: none. */
        public Builder mayHaveRun(Predicate<ApiError> mayHaveRun) {
            this.mayHaveRun = mayHaveRun;
            return this;
        }

        public Provider build() {
            return new Provider(this);
        }
    }
}
