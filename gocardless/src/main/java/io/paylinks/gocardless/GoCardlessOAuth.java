package io.paylinks.gocardless;

import io.paylinks.core.ClientBuilder;
import io.paylinks.core.Credentials;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.Secret;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.CredentialText;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.gocardless.oauth.MerchantToken;
import io.paylinks.gocardless.oauth.OAuthScope;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Connects merchants to a partner's app, by OAuth 2.0: send the merchant to an {@link #authorisationUrl}, then exchange
 * the returned code for a token.
 *
 * <p>The official clients do not cover this part of the API. URLs, scopes and {@code organisation_id} are from public
 * descriptions; the parameters are those of RFC 6749. Test it in the sandbox first.
 */
public final class GoCardlessOAuth extends PaylinksClient<GoCardlessOAuth> {
    private static final Provider PROVIDER = Provider.builder(GoCardlessProvider.NAME, GoCardlessProvider.JSON)
            .credentials("client(id, secret)")
            .errors(GoCardlessProvider::error)
            .isNotFound(error -> error.body().containsKey("error"))
            .build();

    private final Exchange exchange;
    private final App app;

    private GoCardlessOAuth(Exchange exchange, App app) {
        super(exchange, derived -> new GoCardlessOAuth(derived, app));
        this.exchange = exchange;
        this.app = app;
    }

    /** Returns a builder. {@code client} and {@code environment} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the URL to which to send a merchant who wants to connect.
     *
     * @param redirectUri the URL to which the merchant returns, with the parameters {@code code} and {@code state};
     *     must be registered for the app
     * @param scope the permissions that the app requests
     * @param state an unguessable value that is stored in the merchant's session; reject a code that comes with another
     *     value
     */
    public String authorisationUrl(String redirectUri, OAuthScope scope, String state) {
        return authorisationUrl(redirectUri, scope, state, Map.of());
    }

    /** Returns the URL to which to send a merchant, with additional parameters. */
    public String authorisationUrl(String redirectUri, OAuthScope scope, String state, Map<String, String> more) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", app.id);
        query.put("redirect_uri", present("redirectUri", redirectUri));
        query.put("scope", present("scope", scope).value());
        query.put("state", present("state", state));
        query.putAll(present("more", more));
        return query.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", app.connectUrl + "/oauth/authorize?", ""));
    }

    /**
     * Exchanges the code that a merchant returned with for a token. A code can be used once, within a few minutes:
     * after an outcome of {@code UNKNOWN}, send the merchant to the authorisation again.
     *
     * @param redirectUri the redirect URL of the authorisation
     * @throws io.paylinks.core.error.BadRequestException if the code is unknown, used or expired
     *     ({@code invalid_grant})
     * @throws io.paylinks.core.error.DecodingException if the response contains no token
     */
    public MerchantToken token(String code, String redirectUri) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", app.id);
        form.put("client_secret", app.secret);
        form.put("code", present("code", code));
        form.put("redirect_uri", present("redirectUri", redirectUri));
        Credentials hidden = Credentials.ofHeaders(Map.of(), app.secret.reveal(), code); // masked in messages
        return exchange.with(o -> o.credentials(hidden))
                .resource("oauth", MerchantToken.class)
                .post("token", "/oauth/access_token")
                .form(form)
                .send();
    }

    private static <T> T present(String name, @Nullable T value) {
        T present = Arguments.notNull(name, value);
        if (present instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return present;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The registered app and the environment. */
    private record App(String id, Secret secret, String connectUrl) {}

    /** Builds a {@code GoCardlessOAuth}. Required: {@link #client} and {@link #environment}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable String id;
        private @Nullable Secret secret;
        private @Nullable String connectUrl;

        private Builder() {
            super(PROVIDER, null);
        }

        /** Required. Sets the id and the secret of the registered app; surrounding whitespace is stripped. */
        public Builder client(String clientId, String clientSecret) {
            id = CredentialText.header("the client id", "client(id, secret)", clientId);
            String clean = CredentialText.header("the client secret", "client(id, secret)", clientSecret);
            secret = Secret.of(clean);
            return credentials(Credentials.ofHeaders(Map.of(), clean)); // sent in the body, and masked in messages
        }

        /** Required. Sets the environment of the merchants. */
        public Builder environment(GoCardlessEnvironment environment) {
            connectUrl = Arguments.notNull("environment", environment).connectUrl();
            return environment(environment.name().toLowerCase(Locale.ROOT), connectUrl);
        }

        /**
         * Builds the {@code GoCardlessOAuth}.
         *
         * @throws ConfigurationException if the app or the environment is missing, or the base URL is not allowed
         */
        public GoCardlessOAuth build() {
            if (connectUrl == null) {
                throw Exceptions.configuration(
                        "no environment for gocardless: call environment(SANDBOX) or environment(LIVE)");
            }
            if (id == null || secret == null) {
                throw Exceptions.configuration("no app for gocardless: call client(id, secret)");
            }
            return new GoCardlessOAuth(exchange(), new App(id, secret, connectUrl));
        }
    }
}
