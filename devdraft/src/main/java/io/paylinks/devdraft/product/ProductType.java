package io.paylinks.devdraft.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** Whether a product is physical or a service. New values may appear. */
public final class ProductType extends OpenEnum {
    private static final Values<ProductType> VALUES = new Values<>(ProductType.class, ProductType::new);

    public static final ProductType PRODUCT = VALUES.known("PRODUCT");
    public static final ProductType SERVICE = VALUES.known("SERVICE");

    private ProductType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ProductType of(String value) {
        return VALUES.of(value);
    }
}
