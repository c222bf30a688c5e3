package io.paylinks.core.wrong;

import io.paylinks.stream.StreamClient;
import java.time.Instant;
import okhttp3.Request;

/** Breaks the rules of core; see RulesTest. */
@SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage"})
public class WrongCore {
    public Request shown(StreamClient known) {
        String text = known.toString().toLowerCase();
        return new Request.Builder()
                .url(text + text.getBytes().length + Instant.now())
                .build();
    }

    public static class WrongException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
