package io.paylinks.devdraft.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a product. New values may appear. */
public final class ProductStatus extends OpenEnum {
    private static final Values<ProductStatus> VALUES = new Values<>(ProductStatus.class, ProductStatus::new);

    /** The product can be sold. */
    public static final ProductStatus ACTIVE = VALUES.known("ACTIVE");
    /** The product cannot be sold. */
    public static final ProductStatus INACTIVE = VALUES.known("INACTIVE");

    private ProductStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ProductStatus of(String value) {
        return VALUES.of(value);
    }
}
