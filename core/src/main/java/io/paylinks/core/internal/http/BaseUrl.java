package io.paylinks.core.internal.http;

import io.paylinks.core.error.ConfigurationException;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The rules for a base URL: https, or http to this machine; nothing that could carry a secret. */
public final class BaseUrl {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|::1");

    private final HttpUrl url;

    private BaseUrl(HttpUrl url) {
        this.url = url;
    }

    /** Checks a base URL. Messages do not repeat it where it may hold a password. */
    public static BaseUrl of(@Nullable String text, boolean allowInsecureHttp) {
        if (text == null) {
            throw new ConfigurationException("the base URL is null; give one to baseUrl(…), or leave the call out");
        }
        HttpUrl url = HttpUrl.parse(text);
        if (url == null) {
            throw new ConfigurationException(
                    text.contains("://")
                            ? "the base URL is not a valid http or https URL"
                            : "the base URL has no scheme; put https:// in front of it");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty() || text.contains("@")) {
            throw new ConfigurationException("the base URL must not contain user info");
        }
        if (url.query() != null || url.fragment() != null) {
            throw new ConfigurationException("the base URL must not have a query or a fragment");
        }
        if (!url.isHttps()
                && !allowInsecureHttp
                && !LOOPBACK.matcher(url.host()).matches()) {
            throw new ConfigurationException("the base URL must be https, or http to localhost, 127.0.0.0/8 or ::1: "
                    + url.scheme() + "://" + url.host() + "; allowInsecureHttp() lifts this");
        }
        return new BaseUrl(url);
    }

    HttpUrl url() {
        return url;
    }
}
