package io.paylinks.gocardless;

import io.paylinks.core.ClientBuilder;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Exchange;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client for GoCardless.
 *
 * <p>Every POST carries an idempotency key. Creates whose key GoCardless is known to honour are retried after a lost
 * response, with the same key; actions are retried only if they surely did not run. Amounts are {@code long} in minor
 * units.
 *
 * @see <a href="https://developer.gocardless.com/api-reference">developer.gocardless.com</a>
 */
public final class GoCardlessClient extends PaylinksClient<GoCardlessClient> {
    private final Exchange exchange;

    private GoCardlessClient(Exchange exchange) {
        super(exchange, GoCardlessClient::new);
        this.exchange = exchange;
    }

    /** Returns a builder, which needs an {@code accessToken}, and an {@code environment} or a {@code baseUrl}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a client from environment variables: {@code GOCARDLESS_ACCESS_TOKEN}, and {@code GOCARDLESS_ENVIRONMENT}
     * ({@code live} or {@code sandbox}) or {@code GOCARDLESS_BASE_URL}, which wins over it.
     *
     * @throws ConfigurationException if the token or both of the others are not set, or the environment is something
     *     else
     */
    public static GoCardlessClient fromEnv() {
        return fromEnv(System::getenv);
    }

    /**
     * Creates a client from the variables that {@link #fromEnv()} reads, looked up elsewhere:
     * {@code fromEnv(environment::getProperty)}.
     *
     * @throws ConfigurationException as {@link #fromEnv()} does
     */
    public static GoCardlessClient fromEnv(Function<String, @Nullable String> environment) {
        return builder().environment(environment).build();
    }

    /** Returns the operations on customers. */
    public Customers customers() {
        return new Customers(exchange);
    }

    /** Returns the operations on payments. */
    public Payments payments() {
        return new Payments(exchange);
    }

    /**
     * Makes calls of which one write carries a key of your own: {@code withIdempotencyKey("order-1042", g ->
     * g.payments().create(…))}. A key that was used before creates nothing: what it created then is returned
     * ({@code ApiResponse.replayed()}), or a conflict thrown if {@link ClientOptions#returnExisting(boolean)} is off.
     * If it differs from the request in an amount, a currency or a link, the key was used for something else, and a
     * {@code ConflictException} names the field.
     *
     * @throws IllegalStateException if a second write is made, or one that sends no key
     */
    public <T> T withIdempotencyKey(String key, Function<? super GoCardlessClient, ? extends T> call) {
        return keyed(key, call);
    }

    /** The settings of a client. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(GoCardlessProvider.INSTANCE, null);
        }

        /** Signs requests with an access token; white space around it is stripped. */
        public Builder accessToken(String token) {
            return credentials(GoCardlessCredentials.accessToken(token));
        }

        /** Sends requests to this environment: nobody else can choose between real money and none. */
        public Builder environment(GoCardlessEnvironment environment) {
            return environment(environment.name().toLowerCase(Locale.ROOT), environment.baseUrl());
        }

        /**
         * Creates the client.
         *
         * @throws ConfigurationException if the token or the environment is missing, or the base URL is not allowed
         */
        public GoCardlessClient build() {
            if (!hasBaseUrl()) {
                throw new ConfigurationException("no environment for gocardless: call environment(SANDBOX) or "
                        + "environment(LIVE), or set GOCARDLESS_ENVIRONMENT to sandbox or live; anything else is a "
                        + "baseUrl(…), or GOCARDLESS_BASE_URL");
            }
            return new GoCardlessClient(exchange());
        }

        private Builder environment(Function<String, @Nullable String> environment) {
            String name = optional(environment, "GOCARDLESS_ENVIRONMENT");
            if (name != null) {
                environment(named(name));
            }
            String baseUrl = optional(environment, "GOCARDLESS_BASE_URL");
            if (baseUrl != null) {
                baseUrl(baseUrl);
            }
            return accessToken(required(environment, "GOCARDLESS_ACCESS_TOKEN"));
        }

        private static GoCardlessEnvironment named(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "live" -> GoCardlessEnvironment.LIVE;
                case "sandbox" -> GoCardlessEnvironment.SANDBOX;
                default ->
                    throw new ConfigurationException("GOCARDLESS_ENVIRONMENT must be live or sandbox, not " + name);
            };
        }
    }
}
