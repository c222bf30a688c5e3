package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The kind of a step of a change. New values may appear. */
public final class PlanChangeKind extends OpenEnum {
    private static final Values<PlanChangeKind> VALUES = new Values<>(PlanChangeKind.class, PlanChangeKind::new);

    public static final PlanChangeKind PRODUCT_ADDED = VALUES.known("PRODUCT_ADDED");
    public static final PlanChangeKind PRODUCT_REMOVED = VALUES.known("PRODUCT_REMOVED");
    public static final PlanChangeKind PRODUCT_REPLACED = VALUES.known("PRODUCT_REPLACED");
    public static final PlanChangeKind QUANTITY_DECREASED = VALUES.known("QUANTITY_DECREASED");
    public static final PlanChangeKind QUANTITY_INCREASED = VALUES.known("QUANTITY_INCREASED");
    public static final PlanChangeKind COUPON_ADDED = VALUES.known("COUPON_ADDED");
    public static final PlanChangeKind COUPON_REMOVED = VALUES.known("COUPON_REMOVED");
    public static final PlanChangeKind INTERVAL_CHANGED = VALUES.known("INTERVAL_CHANGED");

    private PlanChangeKind(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PlanChangeKind of(String value) {
        return VALUES.of(value);
    }
}
