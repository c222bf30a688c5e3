package io.paylinks.gocardless.payout;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of a payout item. New values may appear. */
public final class PayoutItemType extends OpenEnum {
    private static final Values<PayoutItemType> VALUES = new Values<>(PayoutItemType.class, PayoutItemType::new);

    public static final PayoutItemType PAYMENT_PAID_OUT = VALUES.known("payment_paid_out");
    public static final PayoutItemType PAYMENT_FAILED = VALUES.known("payment_failed");
    public static final PayoutItemType PAYMENT_CHARGED_BACK = VALUES.known("payment_charged_back");
    public static final PayoutItemType PAYMENT_REFUNDED = VALUES.known("payment_refunded");
    public static final PayoutItemType REFUND = VALUES.known("refund");
    public static final PayoutItemType GOCARDLESS_FEE = VALUES.known("gocardless_fee");
    public static final PayoutItemType APP_FEE = VALUES.known("app_fee");
    public static final PayoutItemType REVENUE_SHARE = VALUES.known("revenue_share");
    public static final PayoutItemType SURCHARGE_FEE = VALUES.known("surcharge_fee");
    public static final PayoutItemType REFUND_FUNDS_RETURNED = VALUES.known("refund_funds_returned");

    private PayoutItemType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PayoutItemType of(String value) {
        return VALUES.of(value);
    }
}
