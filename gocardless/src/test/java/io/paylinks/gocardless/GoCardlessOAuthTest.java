package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.Credentials;
import io.paylinks.core.error.BadRequestException;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.gocardless.oauth.MerchantToken;
import io.paylinks.gocardless.oauth.OAuthScope;
import java.util.Map;
import java.util.concurrent.CompletionException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connecting a merchant to a partner's app. */
class GoCardlessOAuthTest extends GoCardlessServerTest {
    private static final String SECRET = "secret-of-the-app";
    private static final String BACK = "https://app.example/back?a=1";

    @Test
    void theAuthorisationUrlBelongsToTheEnvironment() {
        String url = oauth().authorisationUrl(BACK, OAuthScope.READ_WRITE, "s & t", Map.of("initial_view", "signup"));

        assertThat(url)
                .isEqualTo("https://connect-sandbox.gocardless.com/oauth/authorize?response_type=code&client_id=app-1"
                        + "&redirect_uri=https%3A%2F%2Fapp.example%2Fback%3Fa%3D1&scope=read_write&state=s+%26+t"
                        + "&initial_view=signup");
        assertThat(GoCardlessOAuth.builder()
                        .client("app-1", SECRET)
                        .environment(GoCardlessEnvironment.LIVE)
                        .build()
                        .authorisationUrl(BACK, OAuthScope.READ_ONLY, "s"))
                .startsWith("https://connect.gocardless.com/oauth/authorize?")
                .contains("scope=read_only&state=s");
        assertThat(GoCardlessOAuth.builder()
                        .client("app-1", SECRET)
                        .environment(GoCardlessEnvironment.SANDBOX)
                        .build()
                        .toString())
                .contains("sandbox", "https://connect-sandbox.gocardless.com")
                .doesNotContain(SECRET);
        assertRequests(0);
    }

    @Test
    void aCodeIsExchangedForAToken() {
        enqueue(200, """
                {"access_token":"e72e16c7","scope":"read_write","token_type":"bearer","organisation_id":"OR123",
                 "email":"jo@example.com"}""");

        MerchantToken token = oauth().token("code+1", BACK);

        assertThat(token.accessToken().reveal()).isEqualTo("e72e16c7");
        assertThat(token.organisationId()).isEqualTo("OR123");
        assertThat(token.scope()).isSameAs(OAuthScope.READ_WRITE);
        assertThat(token.extra()).isEqualTo(Map.of("email", "jo@example.com"));
        assertThat(token.toString())
                .contains("OR123")
                .doesNotContain("e72e16c7")
                .doesNotContain("jo@example.com");
        RecordedRequest request = taken();
        assertThat(request.getMethod() + " " + request.getPath()).isEqualTo("POST /oauth/access_token");
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getHeader("Idempotency-Key")).isNull();
        assertThat(request.getBody().readUtf8())
                .isEqualTo("grant_type=authorization_code&client_id=app-1&client_secret=" + SECRET
                        + "&code=code%2B1&redirect_uri=https%3A%2F%2Fapp.example%2Fback%3Fa%3D1");
    }

    @Test
    void errorsNameTheReasonAndHideTheSecret() {
        enqueue(400, "{\"error\":\"invalid_grant\",\"error_description\":\"used already with " + SECRET + "\"}");

        BadRequestException e = catchThrowableOfType(BadRequestException.class, () -> oauth().token("code-1", BACK));

        assertThat(e.code()).isEqualTo("invalid_grant");
        assertThat(e).hasMessageContaining("invalid_grant \"used already with ***\"");
        assertThat(e.body()).doesNotContain(SECRET);
        assertThat(oauth().toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"access_token\":\" \"}",
                "{\"access_token\":null,\"scope\":\"read_write\"}",
                "{\"token_type\":\"bearer\"}"
            })
    void aResponseWithoutATokenThrows(String body) {
        enqueue(200, body);

        DecodingException e = catchThrowableOfType(DecodingException.class, () -> oauth().token("code-1", BACK));

        assertThat(e).hasMessageContaining("access_token");
        assertThat(e.outcome()).isSameAs(Outcome.APPLIED);
        assertRequests(1);
    }

    @Test
    void anErrorWithStatus200Throws() {
        enqueue(200, "{\"error\":\"invalid_grant\",\"error_description\":\"no such code as c/o+de=1\"}");

        DecodingException e = catchThrowableOfType(DecodingException.class, () -> oauth().token("c/o+de=1", BACK));

        assertThat(e).hasMessageContaining("invalid_grant").hasMessageNotContainingAny("c/o+de=1");
        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(e.body()).contains("no such code as ***");
        assertRequests(1);
    }

    @Test
    void echoedCodesAreMasked() {
        server.enqueue(json(
                        400,
                        "{\"error\":\"invalid_grant\",\"error_description\":\"code c/o+de=1 of " + SECRET
                                + " was used\",\"code\":\"c/o+de=1\"}")
                .setHeader("X-Code", "c/o+de=1"));

        BadRequestException e = catchThrowableOfType(BadRequestException.class, () -> oauth().token("c/o+de=1", BACK));

        assertThat(e).hasMessageContaining("invalid_grant \"code *** of *** was used\"");
        assertThat(e.body()).contains("***").doesNotContain("c/o+de=1", SECRET);
        assertThat(e.error().toString() + e.error().body() + e.headers()).doesNotContain("c/o+de=1", SECRET);
        taken();
        assertRequests(1);
    }

    @Test
    void codesAreMaskedWithAnyOptions() {
        String echo = "{\"error\":\"invalid_grant\",\"error_description\":\"code-1 of " + SECRET + "\"}";
        for (int i = 0; i < 3; i++) {
            enqueue(400, echo);
        }
        GoCardlessOAuth oauth = oauth().with(o -> o.credentials(() -> Credentials.ofHeaders(Map.of())));

        assertThat(catchThrowableOfType(BadRequestException.class, () -> oauth.token("code-1", BACK))
                        .body())
                .doesNotContain("code-1", SECRET);
        assertThat(catchThrowableOfType(
                                BadRequestException.class, () -> oauth.withResponse(o -> o.token("code-1", BACK)))
                        .body())
                .doesNotContain("code-1", SECRET);
        CompletionException later = catchThrowableOfType(
                CompletionException.class,
                () -> oauth.async(o -> o.token("code-1", BACK)).join());
        assertThat(later.getCause())
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.body()).doesNotContain("code-1", SECRET));
        assertRequests(3);
    }

    @Test
    void derivedClientsReturnTheResponse() {
        enqueue(200, "{\"access_token\":\"e72e16c7\"}");

        ApiResponse<MerchantToken> response =
                oauth().with(o -> o.maxRetries(0).header("X-Shop", "7")).withResponse(o -> o.token("code-1", BACK));

        assertThat(response.value().accessToken().reveal()).isEqualTo("e72e16c7");
        assertThat(response.status()).isEqualTo(200);
        assertThat(taken().getHeader("X-Shop")).isEqualTo("7");
    }

    @Test
    void codesAreNotSentTwice() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        ConnectionException e = catchThrowableOfType(ConnectionException.class, () -> oauth().token("code-1", BACK));

        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertRequests(1);
    }

    @Test
    void missingSettingsAndArgumentsAreNamed() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> GoCardlessOAuth.builder().client("a", "b").build())
                .withMessageContaining("environment(SANDBOX)");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> GoCardlessOAuth.builder()
                        .environment(GoCardlessEnvironment.SANDBOX)
                        .build())
                .withMessageContaining("client(id, secret)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oauth().authorisationUrl(BACK, OAuthScope.READ_WRITE, ""))
                .withMessageContaining("state");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oauth().authorisationUrl(BACK, OAuthScope.READ_WRITE, "s", null))
                .withMessageContaining("more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oauth().token(null, BACK))
                .withMessageContaining("code");
        assertRequests(0);
    }

    private GoCardlessOAuth oauth() {
        return GoCardlessOAuth.builder()
                .client(" app-1 ", SECRET)
                .environment(GoCardlessEnvironment.SANDBOX)
                .baseUrl(url())
                .build();
    }
}
