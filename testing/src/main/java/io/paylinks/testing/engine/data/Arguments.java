package io.paylinks.testing.engine.data;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks the arguments that a test passes to a fake. */
public final class Arguments {

    private Arguments() {}

    /** Returns an argument that must not be null. */
    public static <T> T notNull(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(what + " must not be null");
        }
        return value;
    }

    /** Rejects a text that is not a valid value, and lists the valid ones. */
    public static String oneOf(String what, String value, Collection<String> possible) {
        if (!possible.contains(value)) {
            throw new IllegalArgumentException(
                    "unknown " + what + " " + quoted(value) + "; use one of " + String.join(", ", possible));
        }
        return value;
    }

    /** Parses a decimal number without an exponent. */
    public static BigDecimal decimal(String what, String value) {
        if (!String.valueOf(value).matches("\\d{1,30}(\\.\\d{1,30})?")) {
            throw new IllegalArgumentException(what + " must be a decimal number such as 250.00, not " + quoted(value));
        }
        return new BigDecimal(value);
    }

    public static int atLeast(int min, String what, int value) {
        return Math.toIntExact(atLeast((long) min, what, value));
    }

    public static long atLeast(long min, String what, long value) {
        if (value < min) {
            throw new IllegalArgumentException(what + " must be at least " + min + ", not " + value);
        }
        return value;
    }

    public static Duration positive(String what, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(what + " must be positive, not " + value);
        }
        return value;
    }

    /** Quotes a value on one line. */
    private static String quoted(String value) {
        return Json.tree(value).toString();
    }
}
