package io.paylinks.core.internal;

import java.util.regex.Pattern;

/** Quotes external text in messages: shortened, and without line breaks that could forge lines of a log. */
public final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final int MAX_LENGTH = 200;

    private OneLine() {}

    /** Returns at most 200 characters of a text, on one line. */
    public static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ");
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    }
}
