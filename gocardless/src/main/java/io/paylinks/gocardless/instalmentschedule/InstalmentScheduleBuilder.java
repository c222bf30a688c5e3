package io.paylinks.gocardless.instalmentschedule;

import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.MetadataBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What both ways to create an instalment schedule have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class InstalmentScheduleBuilder<R, B extends InstalmentScheduleBuilder<R, B>>
        extends MetadataBuilder<R, B> {
    InstalmentScheduleBuilder() {}

    /** Deducts this fee for the partner, in minor units; only for OAuth apps. */
    public abstract B appFee(long appFee);

    /** Collects in this currency, which must be that of the mandate. */
    public abstract B currency(@Nullable CurrencyCode currency);

    /** Names the schedule; the payer may read it in notifications. */
    public abstract B name(@Nullable String name);

    /** Shows this on the bank statement. How much of it depends on the scheme. */
    public abstract B paymentReference(@Nullable String paymentReference);

    /** Retries a failed collection automatically. */
    public abstract B retryIfPossible(boolean retryIfPossible);

    /** States the sum of all instalments, in minor units; a wrong sum is rejected. */
    public abstract B totalAmount(long totalAmount);
}
