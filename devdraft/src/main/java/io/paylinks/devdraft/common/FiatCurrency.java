package io.paylinks.devdraft.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A currency of a country, in lower case. New values may appear. */
public final class FiatCurrency extends OpenEnum {
    private static final Values<FiatCurrency> VALUES = new Values<>(FiatCurrency.class, FiatCurrency::new);

    public static final FiatCurrency USD = VALUES.known("usd");
    public static final FiatCurrency EUR = VALUES.known("eur");
    public static final FiatCurrency MXN = VALUES.known("mxn");

    private FiatCurrency(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static FiatCurrency of(String value) {
        return VALUES.of(value);
    }
}
