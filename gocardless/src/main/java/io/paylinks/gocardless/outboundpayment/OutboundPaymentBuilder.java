package io.paylinks.gocardless.outboundpayment;

import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of requests to send and to withdraw money.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class OutboundPaymentBuilder<R, B extends OutboundPaymentBuilder<R, B>> extends MetadataBuilder<R, B> {
    OutboundPaymentBuilder() {}

    /** Required by GoCardless. The amount to send, in minor units, such as pence. */
    public abstract B amount(long amount);

    /** Your own description of the payment, which the recipient does not see. */
    public abstract B description(@Nullable String description);

    /** The day on which the money is sent. Default: immediately. */
    public abstract B executionDate(@Nullable LocalDate executionDate);

    /** The reference on the bank statement. Its maximum length depends on the scheme. */
    public abstract B reference(@Nullable String reference);

    /** Required by GoCardless. The scheme; {@code faster_payments} is the only documented one. */
    public abstract B scheme(@Nullable Scheme scheme);
}
