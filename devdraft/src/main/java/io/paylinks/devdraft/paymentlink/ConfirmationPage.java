package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The page shown after paying. New values may appear. */
public final class ConfirmationPage extends OpenEnum {
    private static final Values<ConfirmationPage> VALUES = new Values<>(ConfirmationPage.class, ConfirmationPage::new);

    /** Devdraft's confirmation page. */
    public static final ConfirmationPage SHOW = VALUES.known("SHOW");
    /** Your own page. */
    public static final ConfirmationPage REDIRECT = VALUES.known("REDIRECT");

    private ConfirmationPage(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ConfirmationPage of(String value) {
        return VALUES.of(value);
    }
}
