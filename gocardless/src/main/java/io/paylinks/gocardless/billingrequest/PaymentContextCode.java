package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The situation in which a payment takes place. New values may appear. */
public final class PaymentContextCode extends OpenEnum {
    private static final Values<PaymentContextCode> VALUES =
            new Values<>(PaymentContextCode.class, PaymentContextCode::new);

    public static final PaymentContextCode BILLING_GOODS_AND_SERVICES_IN_ADVANCE =
            VALUES.known("billing_goods_and_services_in_advance");
    public static final PaymentContextCode BILLING_GOODS_AND_SERVICES_IN_ARREARS =
            VALUES.known("billing_goods_and_services_in_arrears");
    public static final PaymentContextCode FACE_TO_FACE_POINT_OF_SALE = VALUES.known("face_to_face_point_of_sale");
    public static final PaymentContextCode ECOMMERCE_MERCHANT_INITIATED_PAYMENT =
            VALUES.known("ecommerce_merchant_initiated_payment");
    public static final PaymentContextCode TRANSFER_TO_SELF = VALUES.known("transfer_to_self");
    public static final PaymentContextCode TRANSFER_TO_THIRD_PARTY = VALUES.known("transfer_to_third_party");

    private PaymentContextCode(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentContextCode of(String value) {
        return VALUES.of(value);
    }
}
