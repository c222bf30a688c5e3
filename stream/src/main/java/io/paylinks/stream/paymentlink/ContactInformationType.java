package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The contact details that a customer must enter. New values may appear. */
public final class ContactInformationType extends OpenEnum {
    private static final Values<ContactInformationType> VALUES =
            new Values<>(ContactInformationType.class, ContactInformationType::new);

    public static final ContactInformationType PHONE = VALUES.known("PHONE");
    public static final ContactInformationType EMAIL = VALUES.known("EMAIL");

    private ContactInformationType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ContactInformationType of(String value) {
        return VALUES.of(value);
    }
}
