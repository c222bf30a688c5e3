package io.paylinks.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The {@code User-Agent} of all requests. */
public final class UserAgent {
    private static final String VERSION = version();

    private UserAgent() {}

    /** Returns the value for a provider's client. */
    public static String of(String provider) {
        return "paylinks-" + provider + "/" + VERSION + " (Java " + token(System.getProperty("java.version", "?"))
                + ")";
    }

    /** Replaces characters that are illegal in a product name or version. */
    public static String token(String text) {
        String token = text.replaceAll("[^A-Za-z0-9.+_-]", "_");
        if (token.isEmpty()) {
            throw new IllegalArgumentException("a name and a version must not be empty");
        }
        return token;
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = UserAgent.class.getResourceAsStream("paylinks.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
