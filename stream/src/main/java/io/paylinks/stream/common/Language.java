package io.paylinks.stream.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The language of notifications. New values may appear. */
public final class Language extends OpenEnum {
    private static final Values<Language> VALUES = new Values<>(Language.class, Language::new);

    public static final Language AR = VALUES.known("AR");
    public static final Language EN = VALUES.known("EN");

    private Language(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static Language of(String value) {
        return VALUES.of(value);
    }
}
