package io.paylinks.core.internal.http;

import io.paylinks.core.internal.error.Exceptions;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A valid base URL: https, or http to this machine, without parts that can contain secrets. */
public final class BaseUrl {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|::1");

    private final HttpUrl url;

    private BaseUrl(HttpUrl url) {
        this.url = url;
    }

    /** Validates a base URL. Messages do not repeat it where it may contain a password. */
    public static BaseUrl of(@Nullable String text, boolean allowInsecureHttp) {
        if (text == null) {
            throw Exceptions.configuration("no base URL is set; set one with baseUrl(…)");
        }
        HttpUrl url = HttpUrl.parse(text);
        if (url == null) {
            throw Exceptions.configuration(
                    text.contains("://")
                            ? "the base URL is not a valid http or https URL"
                            : "the base URL has no scheme; put https:// in front of it");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty() || text.contains("@")) {
            throw Exceptions.configuration("the base URL must not contain user info");
        }
        if (url.query() != null || url.fragment() != null) {
            throw Exceptions.configuration("the base URL must not have a query or a fragment");
        }
        if (!url.isHttps()
                && !allowInsecureHttp
                && !LOOPBACK.matcher(url.host()).matches()) {
            throw Exceptions.configuration("the base URL must be https, or http to localhost, 127.0.0.0/8 or ::1: "
                    + url.scheme() + "://" + url.host() + "; call allowInsecureHttp() to permit it");
        }
        return new BaseUrl(url);
    }

    HttpUrl url() {
        return url;
    }
}
