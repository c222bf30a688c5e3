package io.paylinks.core.internal;

/** Masks secrets in text, even if their characters are escaped. */
public final class Redaction {
    private static final int MIN_LENGTH = 4; // shorter ones occur by chance
    private static final int HEX = 16;

    private Redaction() {}

    /**
     * Replaces each occurrence of a secret with a mask. A character can be plain, escaped for JSON any number of times
     * ({@code \\/}, {@code \\u002b}), or percent-encoded ({@code %2B}).
     */
    public static String redact(String text, String secret, String mask) {
        if (secret.length() < MIN_LENGTH) {
            return text;
        }
        if (text.indexOf('\\') < 0 && text.indexOf('%') < 0) {
            return text.replace(secret, mask);
        }
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            boolean wasTried = i > from && text.charAt(i) == '\\' && text.charAt(i - 1) == '\\'; // including its run
            int end = wasTried ? -1 : endOf(secret, text, i);
            if (end < 0) {
                i++;
            } else {
                clean.append(text, from, i).append(mask);
                from = end;
                i = end;
            }
        }
        return from == 0 ? text : clean.append(text, from, text.length()).toString();
    }

    /** Returns the end of the occurrence of the secret that starts here, or -1 if none does. */
    private static int endOf(String secret, String text, int start) {
        int at = start;
        for (int i = 0; i < secret.length() && at >= 0; i++) {
            at = afterCharacter(secret.charAt(i), text, at);
        }
        return at;
    }

    /** Returns the end of the wanted character if it starts here, escaped or not, or -1. */
    private static int afterCharacter(char wanted, String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        if (at > start && isHex(text, at, 'u', 4) && Integer.parseInt(text, at + 1, at + 5, HEX) == wanted) {
            return at + 5;
        }
        if (at > start && wanted == '\\') {
            return at; // a run of backslashes is one escaped backslash
        }
        int end = afterPercent(wanted, text, at);
        if (end > 0) {
            return end;
        }
        return at < text.length() && text.charAt(at) == wanted ? at + 1 : -1;
    }

    /** Accepts {@code %2B}, and {@code %252B} if the percent sign was itself encoded, any number of times. */
    private static int afterPercent(char wanted, String text, int start) {
        for (int at = start; isHex(text, at, at == start ? '%' : '5', 2); at += 2) {
            int value = Integer.parseInt(text, at + 1, at + 3, HEX);
            if (value == wanted) {
                return at + 3;
            }
            if (value != '%') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isHex(String text, int at, char mark, int digits) {
        if (at + digits >= text.length() || text.charAt(at) != mark) {
            return false;
        }
        for (int i = 1; i <= digits; i++) {
            if (Character.digit(text.charAt(at + i), HEX) < 0) {
                return false;
            }
        }
        return true;
    }
}
