package io.paylinks.devdraft.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A currency of transfers: money or a stablecoin, in lower case. New values may appear. */
public final class BridgeCurrency extends OpenEnum {
    private static final Values<BridgeCurrency> VALUES = new Values<>(BridgeCurrency.class, BridgeCurrency::new);

    public static final BridgeCurrency USD = VALUES.known("usd");
    public static final BridgeCurrency EUR = VALUES.known("eur");
    public static final BridgeCurrency MXN = VALUES.known("mxn");
    public static final BridgeCurrency USDC = VALUES.known("usdc");
    public static final BridgeCurrency EURC = VALUES.known("eurc");
    public static final BridgeCurrency DAI = VALUES.known("dai");
    public static final BridgeCurrency PYUSD = VALUES.known("pyusd");
    public static final BridgeCurrency USDT = VALUES.known("usdt");

    private BridgeCurrency(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static BridgeCurrency of(String value) {
        return VALUES.of(value);
    }
}
