package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Amounts as Stream writes them: decimals as text, often with an integer twin in the smallest unit. */
final class StreamMoney {

    private static final BigDecimal VAT = new BigDecimal("0.15");
    private static final Set<String> THREE_DIGITS = Set.of("BHD", "KWD", "OMR");

    private StreamMoney() {}

    static BigDecimal round(BigDecimal amount, String currency) {
        return amount.setScale(digits(currency), RoundingMode.HALF_UP);
    }

    static BigDecimal of(JsonNode text) {
        return new BigDecimal(text.asText());
    }

    static void put(ObjectNode row, String field, BigDecimal amount, String currency) {
        row.put(field, round(amount, currency).toPlainString());
    }

    /** Writes the amount and its twin. */
    static void putWithTwin(ObjectNode row, String field, BigDecimal amount, String currency) {
        put(row, field, amount, currency);
        row.put(field + "_in_smallest_unit", smallestUnit(amount, currency));
    }

    static long smallestUnit(BigDecimal amount, String currency) {
        return round(amount, currency).movePointRight(digits(currency)).longValueExact();
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
