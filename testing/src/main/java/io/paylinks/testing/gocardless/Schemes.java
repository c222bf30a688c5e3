package io.paylinks.testing.gocardless;

import io.paylinks.testing.engine.data.Names;
import java.util.List;

/** Maps schemes, currencies and countries to each other. */
public final class Schemes {

    private static final List<List<String>> ROWS = List.of(
            Names.of("AU AUD becs pay_to"),
            Names.of("CA CAD pad -"),
            Names.of("DK DKK betalingsservice -"),
            Names.of("GB GBP bacs faster_payments"),
            Names.of("NZ NZD becs_nz -"),
            Names.of("SE SEK autogiro -"),
            Names.of("US USD ach -"),
            Names.of("DE EUR sepa_core sepa_instant_credit_transfer"));

    /** All schemes of mandates. */
    public static final List<String> ALL = ROWS.stream()
            .flatMap(row -> row.subList(2, row.size()).stream())
            .filter(scheme -> !scheme.equals("-"))
            .toList();

    private Schemes() {}

    /** Returns whether a scheme moves money in a currency. */
    public static boolean fit(String scheme, String currency) {
        return currency(scheme).equals(currency);
    }

    /** Returns the message that lists the schemes of a currency. */
    public static String misfit(String currency) {
        List<String> row = row(currency);
        return "must be "
                + String.join(" or ", ALL.stream().filter(row::contains).toList()) + " for " + currency;
    }

    /** Returns the currency of a country or a scheme; the euro if unknown. */
    public static String currency(String countryOrScheme) {
        return row(countryOrScheme).get(1);
    }

    /** Returns a country of a currency. */
    public static String country(String currency) {
        return row(currency).get(0);
    }

    /** Returns the scheme of direct debits in a currency. */
    public static String debit(String currency) {
        return row(currency).get(2);
    }

    /** Returns the scheme of instant payments in a currency; a dash if there is none. */
    public static String instant(String currency) {
        return row(currency).get(3);
    }

    public static boolean isInstant(String scheme) {
        return row(scheme).get(3).equals(scheme);
    }

    private static List<String> row(String name) {
        return ROWS.stream().filter(row -> row.contains(name)).findFirst().orElse(ROWS.get(ROWS.size() - 1));
    }
}
