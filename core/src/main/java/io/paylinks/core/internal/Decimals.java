package io.paylinks.core.internal;

import java.math.BigDecimal;

/**
 * Writes decimals without an exponent if the exponent is within bounds: without a bound, the twelve characters of
 * {@code 1e1000000000} would exhaust the heap.
 */
public final class Decimals {
    private static final int MAX_SCALE = 100;

    private Decimals() {}

    /** Returns whether a decimal is written without an exponent. */
    public static boolean isPlain(BigDecimal value) {
        return value.scale() <= MAX_SCALE && value.scale() >= -MAX_SCALE;
    }

    /** Returns a decimal without an exponent, or with one if it is out of bounds. */
    public static String text(BigDecimal value) {
        return isPlain(value) ? value.toPlainString() : value.toString();
    }

    /**
     * Returns a decimal whose exponent must be within bounds.
     *
     * @throws IllegalArgumentException if its exponent is out of bounds
     */
    public static BigDecimal require(String name, BigDecimal value) {
        if (!isPlain(value)) {
            throw new IllegalArgumentException(
                    name + " must not have more than " + MAX_SCALE + " decimal places or trailing zeros: " + value);
        }
        return value;
    }
}
