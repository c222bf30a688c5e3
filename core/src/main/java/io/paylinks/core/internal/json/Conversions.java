package io.paylinks.core.internal.json;

import io.paylinks.core.internal.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Converts values whose JSON type is not the usual one: strings, numbers and booleans. Each method returns null if the
 * value cannot be converted without loss. Date and time are read by {@link Times}.
 */
final class Conversions {
    /** The maximum length of a number in a string. Converting longer ones takes quadratic time. */
    private static final int MAX_DIGITS = 1_000;

    private static final int LONG_DIGITS = 19;

    private Conversions() {}

    static @Nullable String text(Object value) {
        return isScalar(value) ? value.toString() : null;
    }

    static @Nullable Long wholeNumber(Object value) {
        BigDecimal decimal = decimal(value);
        if (decimal == null || (long) decimal.precision() - decimal.scale() > LONG_DIGITS) {
            return null; // stripping zeros or expanding the exponent of a large number is expensive
        }
        if (decimal.signum() == 0) {
            return 0L;
        }
        BigDecimal stripped = decimal.stripTrailingZeros();
        if (stripped.scale() > 0) {
            return null;
        }
        BigInteger whole = stripped.toBigInteger();
        return whole.bitLength() < Long.SIZE ? (Long) whole.longValue() : null;
    }

    static @Nullable Integer integer(Object value) {
        Long whole = wholeNumber(value);
        return whole != null && whole == whole.intValue() ? (Integer) whole.intValue() : null;
    }

    static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        return value instanceof Number || value instanceof String ? parse(value.toString()) : null;
    }

    /** Parses a number, or returns null if it is malformed, too long, or its exponent is not an {@code int}. */
    static @Nullable BigDecimal parse(String number) {
        String text = number.strip();
        if (text.length() > MAX_DIGITS) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static @Nullable Boolean bool(Object value) {
        if (!isScalar(value)) {
            return null;
        }
        return switch (value.toString().strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    static @Nullable Instant instant(Object value) {
        if (value instanceof Boolean || !isScalar(value)) {
            return null;
        }
        String text = digits(value);
        Instant instant = Times.instant(text.toCharArray(), 0, text.length());
        return instant != null ? instant : Times.epoch(text, true);
    }

    static @Nullable LocalDate date(Object value) {
        if (value instanceof Boolean || !isScalar(value)) {
            return null;
        }
        String text = digits(value);
        LocalDate date = Times.date(text.toCharArray(), 0, text.length());
        if (date != null) {
            return date;
        }
        Instant instant = Times.epoch(text, false);
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Returns text, or a number without an exponent, as it would be written. */
    private static String digits(Object value) {
        return value instanceof BigDecimal decimal
                ? Decimals.text(decimal)
                : value.toString().strip();
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
