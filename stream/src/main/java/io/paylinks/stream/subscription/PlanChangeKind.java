package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * The kind of a difference. An open set.
 *
 * @param value the value as the API writes it
 */
public record PlanChangeKind(@JsonValue String value) {
    private static final OpenEnum<PlanChangeKind> VALUES = new OpenEnum<>(PlanChangeKind::new);

    public static final PlanChangeKind PRODUCT_ADDED = VALUES.known("PRODUCT_ADDED");
    public static final PlanChangeKind PRODUCT_REMOVED = VALUES.known("PRODUCT_REMOVED");
    public static final PlanChangeKind PRODUCT_REPLACED = VALUES.known("PRODUCT_REPLACED");
    public static final PlanChangeKind QUANTITY_DECREASED = VALUES.known("QUANTITY_DECREASED");
    public static final PlanChangeKind QUANTITY_INCREASED = VALUES.known("QUANTITY_INCREASED");
    public static final PlanChangeKind COUPON_ADDED = VALUES.known("COUPON_ADDED");
    public static final PlanChangeKind COUPON_REMOVED = VALUES.known("COUPON_REMOVED");
    public static final PlanChangeKind INTERVAL_CHANGED = VALUES.known("INTERVAL_CHANGED");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PlanChangeKind of(String value) {
        return VALUES.of(value);
    }

    /** Tells whether this version knows the value. */
    public boolean isKnown() {
        return VALUES.isKnown(value);
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}
