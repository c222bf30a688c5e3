package io.paylinks.gocardless.outboundpayment;

import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What sending money and withdrawing it have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class OutboundPaymentBuilder<R, B extends OutboundPaymentBuilder<R, B>> extends MetadataBuilder<R, B> {
    OutboundPaymentBuilder() {}

    /** Sends this amount, in minor units, such as pence. */
    public abstract B amount(long amount);

    /** Describes the payment for yourself; the recipient does not see it. */
    public abstract B description(@Nullable String description);

    /** Sends the money on this day. Default: at once. */
    public abstract B executionDate(@Nullable LocalDate executionDate);

    /** Shows this on the bank statement. How much of it depends on the scheme. */
    public abstract B reference(@Nullable String reference);

    /** Uses this scheme; {@code faster_payments} is the only one known. */
    public abstract B scheme(@Nullable Scheme scheme);
}
