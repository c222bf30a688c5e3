package io.paylinks.core.internal.http;

import io.paylinks.core.Secret;
import java.net.Proxy;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A proxy with its credentials.
 *
 * @param user null if the proxy needs no authentication
 */
public record ProxyServer(
        Proxy proxy, @Nullable String user, @Nullable Secret password) {
    private static final String HEADER = "Proxy-Authorization";

    void applyTo(OkHttpClient.Builder builder) {
        builder.proxy(proxy);
        if (user != null && password != null) {
            String basic = Credentials.basic(user, password.reveal());
            builder.proxyAuthenticator((route, refusal) -> refusal.request().header(HEADER) != null
                    ? null // the proxy rejected these credentials
                    : refusal.request().newBuilder().header(HEADER, basic).build());
        }
    }
}
