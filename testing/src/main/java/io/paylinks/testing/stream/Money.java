package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Set;

/** Writes amounts like Stream: decimals as strings, often with an integer field in the smallest unit. */
final class Money {

    private static final BigDecimal VAT = new BigDecimal("0.15");
    private static final Set<String> THREE_DIGITS = Set.of("BHD", "KWD", "OMR");

    private Money() {}

    static BigDecimal round(BigDecimal amount, String currency) {
        return amount.setScale(digits(currency), RoundingMode.HALF_UP);
    }

    static BigDecimal sum(Collection<Row> rows, String field) {
        return rows.stream().map(row -> row.decimal(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static void put(Row row, String field, BigDecimal amount, String currency) {
        row.with(field, round(amount, currency).toPlainString());
    }

    /** Writes the amount, and its integer field in the smallest unit. */
    static void putWithTwin(Row row, String field, BigDecimal amount, String currency) {
        put(row, field, amount, currency);
        long smallest = round(amount, currency).movePointRight(digits(currency)).longValueExact();
        row.with(field + "_in_smallest_unit", smallest);
    }

    static BigDecimal excludingVat(BigDecimal price, boolean inclusive, boolean exempt) {
        return inclusive && !exempt ? price.divide(BigDecimal.ONE.add(VAT), 6, RoundingMode.HALF_UP) : price;
    }

    static BigDecimal includingVat(BigDecimal price, boolean inclusive, boolean exempt) {
        return inclusive || exempt ? price : price.multiply(BigDecimal.ONE.add(VAT));
    }

    private static int digits(String currency) {
        return THREE_DIGITS.contains(currency) ? 3 : 2;
    }
}
