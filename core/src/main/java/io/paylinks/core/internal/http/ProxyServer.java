package io.paylinks.core.internal.http;

import io.paylinks.core.Secret;
import java.net.Proxy;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A proxy, and who is allowed to use it.
 *
 * @param user null if it asks nobody who they are
 */
public record ProxyServer(
        Proxy proxy, @Nullable String user, @Nullable Secret password) {
    private static final String HEADER = "Proxy-Authorization";

    void applyTo(OkHttpClient.Builder builder) {
        builder.proxy(proxy);
        if (user != null && password != null) {
            String basic = Credentials.basic(user, password.reveal());
            builder.proxyAuthenticator((route, refusal) -> refusal.request().header(HEADER) != null
                    ? null // it was not good enough
                    : refusal.request().newBuilder().header(HEADER, basic).build());
        }
    }
}
