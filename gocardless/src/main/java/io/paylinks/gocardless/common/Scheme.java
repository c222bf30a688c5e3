package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A scheme: the network of banks through which money moves. New values may appear. */
public final class Scheme extends OpenEnum {
    private static final Values<Scheme> VALUES = new Values<>(Scheme.class, Scheme::new);

    /** ACH: Direct Debit in the United States, in USD. */
    public static final Scheme ACH = VALUES.known("ach");

    /** Autogiro: Direct Debit in Sweden, in SEK. */
    public static final Scheme AUTOGIRO = VALUES.known("autogiro");

    /** Bacs: Direct Debit in the United Kingdom, in GBP. */
    public static final Scheme BACS = VALUES.known("bacs");

    /** BECS: Direct Debit in Australia, in AUD. */
    public static final Scheme BECS = VALUES.known("becs");

    /** BECS NZ: Direct Debit in New Zealand, in NZD. */
    public static final Scheme BECS_NZ = VALUES.known("becs_nz");

    /** Betalingsservice: Direct Debit in Denmark, in DKK. */
    public static final Scheme BETALINGSSERVICE = VALUES.known("betalingsservice");

    /** Faster Payments: instant bank payments in the United Kingdom, in GBP. */
    public static final Scheme FASTER_PAYMENTS = VALUES.known("faster_payments");

    /** PAD: pre-authorized debit in Canada, in CAD. */
    public static final Scheme PAD = VALUES.known("pad");

    /** PayTo: instant bank payments in Australia, in AUD. */
    public static final Scheme PAY_TO = VALUES.known("pay_to");

    /** SEPA as a whole, used by scheme identifiers. */
    public static final Scheme SEPA = VALUES.known("sepa");

    /** SEPA Core: Direct Debit in the euro area, in EUR. */
    public static final Scheme SEPA_CORE = VALUES.known("sepa_core");

    /** SEPA COR1, replaced by SEPA Core; occurs in old events. */
    public static final Scheme SEPA_COR1 = VALUES.known("sepa_cor1");

    public static final Scheme SEPA_CREDIT_TRANSFER = VALUES.known("sepa_credit_transfer");
    public static final Scheme SEPA_INSTANT_CREDIT_TRANSFER = VALUES.known("sepa_instant_credit_transfer");

    private Scheme(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static Scheme of(String value) {
        return VALUES.of(value);
    }
}
