package io.paylinks.stream;

import static io.paylinks.stream.TestedStream.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.core.Credentials;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.HeaderCredentials;
import io.paylinks.stream.organization.Me;
import okhttp3.mockwebserver.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Key and secret are encoded; tokens and JWTs are sent unchanged. */
class StreamCredentialsTest extends StreamServerTest {

    @Test
    void keyAndSecretAreEncodedAsDocumented() {
        assertThat(header(StreamCredentials.of("key-1", "secret-1"), "x-api-key"))
                .isEqualTo("a2V5LTE6c2VjcmV0LTE=");
    }

    @Test
    void keyAndSecretAreEncodedAsUtf8() {
        assertThat(header(StreamCredentials.of("k", "مفتاح~?>"), "x-api-key")).isEqualTo("azrZhdmB2KrYp9itfj8+");
    }

    @Test
    void tokensAreSentUnchanged() {
        assertThat(sent(StreamClient.builder().token("a2V5LTE6c2VjcmV0LTE=")).getHeader("x-api-key"))
                .isEqualTo("a2V5LTE6c2VjcmV0LTE=");
    }

    @Test
    void jwtsAreSentAsBearerTokens() {
        RecordedRequest request = sent(StreamClient.builder().bearerToken("eyJ.x.y"));

        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer eyJ.x.y");
        assertThat(request.getHeader("x-api-key")).isNull();
    }

    @Test
    void theBranchIsSentWithEveryCall() {
        assertThat(sent(StreamClient.builder().token("t").branchId("b-7")).getHeader("x-branch-id"))
                .isEqualTo("b-7");
    }

    @Test
    void derivedClientsCanUseAnotherBranch() {
        enqueue(200, STREAM.text(Me.class));
        enqueue(200, STREAM.text(Me.class));
        StreamClient stream = client();

        stream.withBranchId("b-8").me().get();
        stream.me().get();

        assertThat(taken().getHeader("x-branch-id")).isEqualTo("b-8");
        assertThat(taken().getHeader("x-branch-id")).isNull();
        assertRequests(2);
    }

    @Test
    void invalidCredentialsAreRejectedWithTheFix() {
        rejects(() -> StreamCredentials.of("", "secret-1"), "API key must not be blank", "STREAM_API_KEY");
        rejects(() -> StreamCredentials.of("key-1", " "), "API secret must not be blank", "STREAM_API_SECRET");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StreamCredentials.of(null, "secret-1"))
                .withMessageStartingWith("the API key must not be null; pass it to credentials(apiKey, apiSecret)");
        rejects(() -> StreamCredentials.of("key\n1", "secret-1"), "position 4 of 5", "credentials(apiKey, apiSecret)");
        rejects(() -> StreamCredentials.token(""), "token must not be blank", "STREAM_TOKEN");
        rejects(() -> StreamCredentials.bearer("a\nb"), "JWT contains an illegal header character", "bearerToken(jwt)");
    }

    private static void rejects(ThrowingCallable credentials, String... parts) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(credentials)
                .withMessageContainingAll(parts);
    }

    @Test
    void clientsRequireCredentials() {
        rejects(() -> StreamClient.builder().build(), "no credentials for stream", "credentials(", "token(");
    }

    @Test
    void credentialsAreNotPrinted() {
        Credentials credentials = StreamCredentials.of("key-1", "secret-1");

        assertThat(credentials.toString() + client()).doesNotContain("key-1", "secret-1", "a2V5LTE6c2VjcmV0LTE=");
    }

    private static String header(Credentials credentials, String name) {
        return ((HeaderCredentials) credentials).headers().get(name).reveal();
    }

    private RecordedRequest sent(StreamClient.Builder builder) {
        enqueue(200, STREAM.text(Me.class));
        try (StreamClient stream = builder.baseUrl(url()).build()) {
            stream.me().get();
        }
        return taken();
    }
}
