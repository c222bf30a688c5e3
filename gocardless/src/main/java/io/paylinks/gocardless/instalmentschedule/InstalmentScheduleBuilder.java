package io.paylinks.gocardless.instalmentschedule;

import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.MetadataBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of both requests to create an instalment schedule.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class InstalmentScheduleBuilder<R, B extends InstalmentScheduleBuilder<R, B>>
        extends MetadataBuilder<R, B> {
    InstalmentScheduleBuilder() {}

    /** The fee that the partner receives, in minor units; only for OAuth apps. */
    public abstract B appFee(long appFee);

    /** Required by GoCardless. The currency, which must be that of the mandate. */
    public abstract B currency(@Nullable CurrencyCode currency);

    /** The name of the schedule, which the payer may see in notifications. */
    public abstract B name(@Nullable String name);

    /** The reference on the bank statement. Its maximum length depends on the scheme. */
    public abstract B paymentReference(@Nullable String paymentReference);

    /** Whether to retry a failed collection automatically. */
    public abstract B retryIfPossible(boolean retryIfPossible);

    /** Required by GoCardless. The sum of all instalments, in minor units; a wrong sum is rejected. */
    public abstract B totalAmount(long totalAmount);
}
