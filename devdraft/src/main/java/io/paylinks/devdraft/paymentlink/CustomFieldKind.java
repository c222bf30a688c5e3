package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The input kind of a custom field. New values may appear. */
public final class CustomFieldKind extends OpenEnum {
    private static final Values<CustomFieldKind> VALUES = new Values<>(CustomFieldKind.class, CustomFieldKind::new);

    /** A line of text. */
    public static final CustomFieldKind TEXT = VALUES.known("text");
    /** Several lines of text. */
    public static final CustomFieldKind TEXTAREA = VALUES.known("textarea");
    /** One of the field's options. */
    public static final CustomFieldKind SELECT = VALUES.known("select");

    private CustomFieldKind(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CustomFieldKind of(String value) {
        return VALUES.of(value);
    }
}
