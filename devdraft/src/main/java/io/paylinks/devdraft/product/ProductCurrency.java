package io.paylinks.devdraft.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The currency of a product's price, in upper case. New values may appear. */
public final class ProductCurrency extends OpenEnum {
    private static final Values<ProductCurrency> VALUES = new Values<>(ProductCurrency.class, ProductCurrency::new);

    public static final ProductCurrency USD = VALUES.known("USD");
    public static final ProductCurrency EUR = VALUES.known("EUR");
    public static final ProductCurrency GBP = VALUES.known("GBP");
    public static final ProductCurrency CAD = VALUES.known("CAD");
    public static final ProductCurrency AUD = VALUES.known("AUD");
    public static final ProductCurrency JPY = VALUES.known("JPY");
    public static final ProductCurrency USDC = VALUES.known("USDC");
    public static final ProductCurrency EURC = VALUES.known("EURC");

    private ProductCurrency(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ProductCurrency of(String value) {
        return VALUES.of(value);
    }
}
