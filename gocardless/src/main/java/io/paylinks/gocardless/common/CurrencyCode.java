package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A currency, as an ISO 4217 code. New values may appear. */
public final class CurrencyCode extends OpenEnum {
    private static final Values<CurrencyCode> VALUES = new Values<>(CurrencyCode.class, CurrencyCode::new);

    public static final CurrencyCode AUD = VALUES.known("AUD");
    public static final CurrencyCode CAD = VALUES.known("CAD");
    public static final CurrencyCode DKK = VALUES.known("DKK");
    public static final CurrencyCode EUR = VALUES.known("EUR");
    public static final CurrencyCode GBP = VALUES.known("GBP");
    public static final CurrencyCode NZD = VALUES.known("NZD");
    public static final CurrencyCode SEK = VALUES.known("SEK");
    public static final CurrencyCode USD = VALUES.known("USD");

    private CurrencyCode(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CurrencyCode of(String value) {
        return VALUES.of(value);
    }
}
