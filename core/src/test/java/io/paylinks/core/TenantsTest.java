package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import okhttp3.Cache;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several merchants that share one custom OkHttp client. */
class TenantsTest extends ServerTest {

    private ThingsClient tenant(OkHttpClient http, String token) {
        return closing(builder()
                .httpClient(http)
                .credentials(Credentials.bearer(token))
                .build());
    }

    @Test
    void responsesAreNotSharedThroughACache(@TempDir Path folder) throws Exception {
        enqueue(json(200, THING).setHeader("Cache-Control", "max-age=60"));
        enqueue(json(200, "{\"thing\":{\"id\":\"t1\",\"name\":\"of B\"}}"));
        try (Cache cache = new Cache(folder.toFile(), 1_000_000)) {
            OkHttpClient http = new OkHttpClient.Builder().cache(cache).build();

            assertThat(tenant(http, "token-a").things().get("t1").name()).isEqualTo("lamp");
            assertThat(tenant(http, "token-b").things().get("t1").name()).isEqualTo("of B");

            assertRequests(2);
            assertThat(http.cache()).isSameAs(cache);
        }
    }

    @Test
    void cookiesAreNotSharedThroughACookieJar() {
        enqueue(json(200, THING).setHeader("Set-Cookie", "session=a"));
        enqueue(200, THING);
        CookieJar jar = new CookieJar() {
            private List<Cookie> saved = List.of();

            @Override
            public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
                saved = cookies;
            }

            @Override
            public List<Cookie> loadForRequest(HttpUrl url) {
                return saved;
            }
        };
        OkHttpClient http = new OkHttpClient.Builder().cookieJar(jar).build();

        tenant(http, "token-a").things().get("t1");
        tenant(http, "token-b").things().get("t1");

        takeRequest();
        assertThat(takeRequest().getHeader("Cookie")).isNull();
    }
}
