package io.paylinks.core.internal.call;

import io.paylinks.core.ClientOptions;
import io.paylinks.core.Secret;
import io.paylinks.core.internal.HeaderCredentials;
import io.paylinks.core.internal.Sha256;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The common headers of a client's requests. They are rebuilt only if the credentials change. */
public final class CommonHeaders {
    private final Shared shared;
    private final ClientOptions options;
    private volatile @Nullable Made last;

    CommonHeaders(Shared shared, ClientOptions options) {
        this.shared = shared;
        this.options = options;
    }

    /** Returns names and values in turn, each name once. */
    String[] with(HeaderCredentials credentials) {
        return made(credentials).namesAndValues;
    }

    /** Returns the SHA-256 of the credentials, which is the same in every process. */
    String hash(HeaderCredentials credentials) {
        Made made = made(credentials);
        String hash = made.hash;
        if (hash == null) {
            StringBuilder text = new StringBuilder();
            Map<String, Secret> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            sorted.putAll(credentials.headers());
            sorted.forEach((name, value) -> text.append(name.toLowerCase(Locale.ROOT))
                    .append(':')
                    .append(value.reveal())
                    .append('\n'));
            hash = Sha256.hex(text.toString());
            made.hash = hash;
        }
        return hash;
    }

    private Made made(HeaderCredentials credentials) {
        Made made = last;
        if (made == null || made.credentials != credentials) {
            made = new Made(credentials, make(credentials));
            last = made;
        }
        return made;
    }

    private String[] make(HeaderCredentials credentials) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(options.headers());
        headers.put("User-Agent", shared.userAgent());
        headers.put("Accept", "application/json");
        headers.putAll(shared.provider().headers());
        credentials.headers().forEach((name, value) -> headers.put(name, value.reveal()));
        String[] namesAndValues = new String[2 * headers.size()];
        int i = 0;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            namesAndValues[i++] = header.getKey();
            namesAndValues[i++] = header.getValue();
        }
        return namesAndValues;
    }

    private static final class Made {
        private final HeaderCredentials credentials;
        private final String[] namesAndValues;
        private volatile @Nullable String hash; // computed when a limiter asks for it

        Made(HeaderCredentials credentials, String[] namesAndValues) {
            this.credentials = credentials;
            this.namesAndValues = namesAndValues;
        }
    }
}
