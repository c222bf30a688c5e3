package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A currency, as an ISO 4217 code. An open set. */
public final class Currency extends OpenEnum {
    private static final Values<Currency> VALUES = new Values<>(Currency.class, Currency::new);

    public static final Currency AUD = VALUES.known("AUD");
    public static final Currency CAD = VALUES.known("CAD");
    public static final Currency DKK = VALUES.known("DKK");
    public static final Currency EUR = VALUES.known("EUR");
    public static final Currency GBP = VALUES.known("GBP");
    public static final Currency NZD = VALUES.known("NZD");
    public static final Currency SEK = VALUES.known("SEK");
    public static final Currency USD = VALUES.known("USD");

    private Currency(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static Currency of(String value) {
        return VALUES.of(value);
    }
}
