package io.paylinks.gocardless.payment;

import org.jspecify.annotations.Nullable;

/**
 * What a payment belongs to, as ids.
 *
 * @param creditor the creditor who is paid
 * @param instalmentSchedule the instalment schedule it is part of
 * @param mandate the mandate it is collected through
 * @param payout the payout it went out with
 * @param subscription the subscription it is part of
 */
public record PaymentLinks(
        @Nullable String creditor,
        @Nullable String instalmentSchedule,
        @Nullable String mandate,
        @Nullable String payout,
        @Nullable String subscription) {}
