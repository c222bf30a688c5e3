package io.paylinks.testing.engine.data;

import java.util.List;

/** Lists of JSON names and values, written as one text. */
public final class Names {

    private Names() {}

    /** Splits a text at its whitespace. */
    public static List<String> of(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
