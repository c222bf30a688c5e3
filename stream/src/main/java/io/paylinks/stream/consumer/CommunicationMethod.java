package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A way in which a consumer is notified. New values may appear. */
public final class CommunicationMethod extends OpenEnum {
    private static final Values<CommunicationMethod> VALUES =
            new Values<>(CommunicationMethod.class, CommunicationMethod::new);

    public static final CommunicationMethod WHATSAPP = VALUES.known("WHATSAPP");
    public static final CommunicationMethod EMAIL = VALUES.known("EMAIL");
    public static final CommunicationMethod SMS = VALUES.known("SMS");

    private CommunicationMethod(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CommunicationMethod of(String value) {
        return VALUES.of(value);
    }
}
