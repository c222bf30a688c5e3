package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validation of the base URL, to which credentials are sent. */
class BaseUrlTest {

    private static ThingsClient.Builder builder(String url) {
        return ThingsClient.builder().credentials(Credentials.bearer("token")).baseUrl(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example",
                "https://api.example/",
                "https://api.example:8443/prefix/v1",
                "HTTPS://API.EXAMPLE",
                "https://10.0.0.1",
                "https://[2001:db8::1]/a",
                "http://localhost",
                "http://LOCALHOST:8080/a",
                "http://127.0.0.1",
                "http://127.1.2.3:8080",
                "http://127.255.255.255",
                "http://[::1]",
                "http://[::1]:8080/a",
                "http://[0:0:0:0:0:0:0:1]"
            })
    void validBaseUrlsAreAccepted(String url) {
        try (ThingsClient client = builder(url).build()) {
            assertThat(client.toString()).startsWith("ThingsClient[http");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example",
                "http://127.0.0.1.evil.com",
                "http://127.0.0.1%2eevil.com",
                "http://localhost.evil.com",
                "http://evil.com/localhost",
                "http://evil.com#localhost",
                "http://evil.com?localhost",
                "http://evil.com\\.localhost",
                "http://127.0.0.1@evil.com",
                "http://localhost@evil.com",
                "http://localhost:80@evil.com",
                "http://localhost%40evil.com",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "http://128.0.0.1",
                "http://127.0.0.256",
                "http://127.0.0",
                "http://127.0.0.1.",
                "http://2130706433",
                "http://[::2]",
                "http://[::]",
                "http://localhos",
                "http://localhost2",
                "http://xlocalhost",
                "ftp://localhost",
                "file:///etc/passwd",
                "localhost:8080",
                "//localhost",
                "api.example",
                "https://",
                "",
                " ",
                "https://api.example?a=b",
                "https://api.example/?",
                "https://api.example/#",
                "https://api.example#a",
                "https://user@api.example",
                "https://user:hunter2@api.example",
                "https://:hunter2@api.example",
                "https://api.example:99999"
            })
    void invalidBaseUrlsAreRejected(String url) {
        assertThat(catchThrowable(() -> builder(url).build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("base URL")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aNullBaseUrlIsRejected() {
        assertThat(catchThrowable(() -> builder(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baseUrl must not be null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:hunter2@api.example",
                "http://user:hunter2@api.example",
                "http://hunter2@localhost",
                "https://api.example?key=hunter2",
                "https://api.example#hunter2",
                "hunter2",
                "https://hunter2@",
                "ftp://user:hunter2@host"
            })
    void messagesDoNotContainPasswords(String url) {
        assertThat(catchThrowable(() -> builder(url).build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("hunter2");
        assertThat(catchThrowable(() -> builder(url).allowInsecureHttp().build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void insecureHttpCanBeAllowed() {
        try (ThingsClient client =
                builder("http://intranet.example/pay").allowInsecureHttp().build()) {
            assertThat(client.toString()).contains("http://intranet.example/pay");
        }
        assertThat(catchThrowable(() ->
                        builder("http://a@intranet.example").allowInsecureHttp().build()))
                .isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.example", "api.example/v1", "localhost:8080", ""})
    void aMissingSchemeIsReported(String url) {
        assertThat(catchThrowable(() -> builder(url).build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the base URL has no scheme; put https:// in front of it");
    }
}
