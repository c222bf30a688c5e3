package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * A way to reach a consumer. An open set.
 *
 * @param value the value as the API writes it
 */
public record CommunicationMethod(@JsonValue String value) {
    private static final OpenEnum<CommunicationMethod> VALUES = new OpenEnum<>(CommunicationMethod::new);

    public static final CommunicationMethod WHATSAPP = VALUES.known("WHATSAPP");
    public static final CommunicationMethod EMAIL = VALUES.known("EMAIL");
    public static final CommunicationMethod SMS = VALUES.known("SMS");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CommunicationMethod of(String value) {
        return VALUES.of(value);
    }

    /** Tells whether this version knows the value. */
    public boolean isKnown() {
        return VALUES.isKnown(value);
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}
