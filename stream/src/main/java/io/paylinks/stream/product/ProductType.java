package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The charging model of a product. New values may appear. */
public final class ProductType extends OpenEnum {
    private static final Values<ProductType> VALUES = new Values<>(ProductType.class, ProductType::new);

    public static final ProductType RECURRING = VALUES.known("RECURRING");
    public static final ProductType ONE_OFF = VALUES.known("ONE_OFF");
    public static final ProductType METERED = VALUES.known("METERED");

    private ProductType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ProductType of(String value) {
        return VALUES.of(value);
    }
}
