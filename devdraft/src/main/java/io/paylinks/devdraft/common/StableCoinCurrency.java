package io.paylinks.devdraft.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A stablecoin, in lower case as in payment links. New values may appear. */
public final class StableCoinCurrency extends OpenEnum {
    private static final Values<StableCoinCurrency> VALUES =
            new Values<>(StableCoinCurrency.class, StableCoinCurrency::new);

    public static final StableCoinCurrency USDC = VALUES.known("usdc");
    public static final StableCoinCurrency EURC = VALUES.known("eurc");

    private StableCoinCurrency(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static StableCoinCurrency of(String value) {
        return VALUES.of(value);
    }
}
