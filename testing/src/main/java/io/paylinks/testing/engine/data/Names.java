package io.paylinks.testing.engine.data;

import java.util.List;

/** Lists of JSON names and values, given as one string. */
public final class Names {

    private Names() {}

    /** Splits a string at whitespace. */
    public static List<String> of(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
