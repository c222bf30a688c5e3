package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * A text that must not be seen. It prints as {@code ***}, and every JSON mapper but the client's own writes
 * {@code ***}.
 */
public final class Secret {
    private static final String MASK = "***";

    private final transient String value; // for mappers that read fields

    private Secret(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** Returns a secret that hides a text. */
    @JsonCreator
    public static Secret of(String value) {
        return new Secret(value);
    }

    /** Returns the text itself. The caller is responsible for where it goes. */
    public String reveal() {
        return value;
    }

    /** Compares in a time that does not depend on where the texts differ. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns {@code ***}. */
    @Override
    @JsonValue
    public String toString() {
        return MASK;
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
