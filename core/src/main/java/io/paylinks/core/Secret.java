package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.Arguments;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A sensitive string, such as an API key. {@link #toString()} returns {@code ***}, and so do all JSON mappers but the
 * client's own.
 */
public final class Secret {
    private static final String MASK = "***";

    private final transient String value; // for mappers that read fields

    private Secret(String value) {
        this.value = Arguments.notNull("value", value);
    }

    /** Creates a secret. */
    @JsonCreator
    public static Secret of(String value) {
        return new Secret(value);
    }

    /** Returns the value. Do not log it. */
    public String reveal() {
        return value;
    }

    /** Compares in constant time. */
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
