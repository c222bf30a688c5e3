package io.paylinks.stream.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.Arguments;

/**
 * An error code of Stream: {@code DUPLICATE_CONSUMER.is(e)}. New values may appear. {@code PAYMEND_UNPAID} is the API's
 * own spelling.
 */
public final class StreamErrorCode extends OpenEnum {
    private static final Values<StreamErrorCode> VALUES = new Values<>(StreamErrorCode.class, StreamErrorCode::new);

    public static final StreamErrorCode STREAM_ERROR = VALUES.known("STREAM_ERROR");
    public static final StreamErrorCode STREAM_UNKNOWN_ERROR = VALUES.known("STREAM_UNKNOWN_ERROR");
    public static final StreamErrorCode PHONE_ALREADY_REGISTERED = VALUES.known("PHONE_ALREADY_REGISTERED");
    public static final StreamErrorCode MFA_VERIFICATION_SESSION_IN_PROGRESS =
            VALUES.known("MFA_VERIFICATION_SESSION_IN_PROGRESS");
    public static final StreamErrorCode MFA_ATTEMPTS_EXHAUSTED = VALUES.known("MFA_ATTEMPTS_EXHAUSTED");
    public static final StreamErrorCode MFA_INVALID = VALUES.known("MFA_INVALID");
    public static final StreamErrorCode MFA_SESSION_EXPIRED = VALUES.known("MFA_SESSION_EXPIRED");
    public static final StreamErrorCode MFA_CHANNEL_COOLDOWN = VALUES.known("MFA_CHANNEL_COOLDOWN");
    public static final StreamErrorCode RECAPTCHA_INVALID = VALUES.known("RECAPTCHA_INVALID");
    public static final StreamErrorCode SAUDI_ID_ALREADY_REGISTERED = VALUES.known("SAUDI_ID_ALREADY_REGISTERED");
    public static final StreamErrorCode USER_INFO_NOT_VERIFIED = VALUES.known("USER_INFO_NOT_VERIFIED");
    public static final StreamErrorCode COMPANY_NOT_FOUND = VALUES.known("COMPANY_NOT_FOUND");
    public static final StreamErrorCode ORGANIZATION_ALREADY_CREATED = VALUES.known("ORGANIZATION_ALREADY_CREATED");
    public static final StreamErrorCode USER_NOT_REGISTERED = VALUES.known("USER_NOT_REGISTERED");
    public static final StreamErrorCode INVALID_PARAMETERS = VALUES.known("INVALID_PARAMETERS");
    public static final StreamErrorCode INVITATION_EXPIRED = VALUES.known("INVITATION_EXPIRED");
    public static final StreamErrorCode USER_ALREADY_REGISTERED = VALUES.known("USER_ALREADY_REGISTERED");
    public static final StreamErrorCode PAYMENT_FLOW_NOT_ALLOWED = VALUES.known("PAYMENT_FLOW_NOT_ALLOWED");
    public static final StreamErrorCode INVOICE_PAYMENT_COUNT_NOT_MATCHED =
            VALUES.known("INVOICE_PAYMENT_COUNT_NOT_MATCHED");
    public static final StreamErrorCode INVOICE_FINALISED = VALUES.known("INVOICE_FINALISED");
    public static final StreamErrorCode INVOICE_INVALID_STATUS = VALUES.known("INVOICE_INVALID_STATUS");
    public static final StreamErrorCode INVOICE_TOTAL_MISMATCH_PAYMENT_AMOUNT_SUM =
            VALUES.known("INVOICE_TOTAL_MISMATCH_PAYMENT_AMOUNT_SUM");
    public static final StreamErrorCode INVOICE_CONSENT_CONSUMED = VALUES.known("INVOICE_CONSENT_CONSUMED");
    public static final StreamErrorCode INVOICE_CONSENT_EXPIRED = VALUES.known("INVOICE_CONSENT_EXPIRED");
    public static final StreamErrorCode PAYMENT_IN_PROGRESS = VALUES.known("PAYMENT_IN_PROGRESS");
    public static final StreamErrorCode PAYMENT_FINALIZED = VALUES.known("PAYMENT_FINALIZED");
    public static final StreamErrorCode PAYMEND_UNPAID = VALUES.known("PAYMEND_UNPAID");
    public static final StreamErrorCode PAYMENT_REFUNDED_ALREADY = VALUES.known("PAYMENT_REFUNDED_ALREADY");
    public static final StreamErrorCode PAYMENT_REFUNDED_FAILED = VALUES.known("PAYMENT_REFUNDED_FAILED");
    public static final StreamErrorCode INVALID_STATUS = VALUES.known("INVALID_STATUS");
    public static final StreamErrorCode ACCOUNT_ONE_DEFAULT_REQUIRED = VALUES.known("ACCOUNT_ONE_DEFAULT_REQUIRED");
    public static final StreamErrorCode DUPLICATE_CONSUMER = VALUES.known("DUPLICATE_CONSUMER");
    public static final StreamErrorCode DUPLICATE_PAYMENT = VALUES.known("DUPLICATE_PAYMENT");
    public static final StreamErrorCode DUPLICATE_CARD_TOKEN = VALUES.known("DUPLICATE_CARD_TOKEN");
    public static final StreamErrorCode CONSUMER_HAS_ONGOING_INVOICES = VALUES.known("CONSUMER_HAS_ONGOING_INVOICES");
    public static final StreamErrorCode CONSUMER_HAS_ONGOING_SUBSCRIPTIONS =
            VALUES.known("CONSUMER_HAS_ONGOING_SUBSCRIPTIONS");
    public static final StreamErrorCode MOYASAR_BAD_REQUEST = VALUES.known("MOYASAR_BAD_REQUEST");
    public static final StreamErrorCode NOTIFICATION_TEMPLATE_DOES_NOT_EXIST =
            VALUES.known("NOTIFICATION_TEMPLATE_DOES_NOT_EXIST");
    public static final StreamErrorCode FEATURE_DISABLED = VALUES.known("FEATURE_DISABLED");
    public static final StreamErrorCode INSUFFICIENT_FUNDS = VALUES.known("INSUFFICIENT_FUNDS");
    public static final StreamErrorCode PAYMENT_GATEWAY_DECLINED = VALUES.known("PAYMENT_GATEWAY_DECLINED");
    public static final StreamErrorCode MANUAL_INVOICE_CARD_ID = VALUES.known("MANUAL_INVOICE_CARD_ID");
    public static final StreamErrorCode ONE_OFF_INVALID_PAYMENT_FLOW = VALUES.known("ONE_OFF_INVALID_PAYMENT_FLOW");
    public static final StreamErrorCode ONE_OFF_CARD_ID = VALUES.known("ONE_OFF_CARD_ID");
    public static final StreamErrorCode AUTO_INVOICE_MISSING_CARD_ID = VALUES.known("AUTO_INVOICE_MISSING_CARD_ID");
    public static final StreamErrorCode MOYASAR_INVALID_CARD_TOKEN = VALUES.known("MOYASAR_INVALID_CARD_TOKEN");
    public static final StreamErrorCode MOYASAR_UNAUTHORIZED = VALUES.known("MOYASAR_UNAUTHORIZED");
    public static final StreamErrorCode MOYASAR_FORBIDDEN = VALUES.known("MOYASAR_FORBIDDEN");
    public static final StreamErrorCode MOYASAR_NOT_FOUND = VALUES.known("MOYASAR_NOT_FOUND");
    public static final StreamErrorCode MOYASAR_METHOD_NOT_ALLOWED = VALUES.known("MOYASAR_METHOD_NOT_ALLOWED");
    public static final StreamErrorCode MOYASAR_TOO_MANY_REQUESTS = VALUES.known("MOYASAR_TOO_MANY_REQUESTS");
    public static final StreamErrorCode MOYASAR_INTERNAL_SERVER_ERROR = VALUES.known("MOYASAR_INTERNAL_SERVER_ERROR");
    public static final StreamErrorCode MOYASAR_SERVICE_UNAVAILABLE = VALUES.known("MOYASAR_SERVICE_UNAVAILABLE");
    public static final StreamErrorCode MOYASAR_PAYMENT_INFO_MISMATCH = VALUES.known("MOYASAR_PAYMENT_INFO_MISMATCH");
    public static final StreamErrorCode MOYASAR_TIMEOUT = VALUES.known("MOYASAR_TIMEOUT");
    public static final StreamErrorCode PDF_LINK_EXISTS = VALUES.known("PDF_LINK_EXISTS");
    public static final StreamErrorCode BRANCH_NOT_FOUND = VALUES.known("BRANCH_NOT_FOUND");
    public static final StreamErrorCode BRANCH_ACCESS_DENIED = VALUES.known("BRANCH_ACCESS_DENIED");
    public static final StreamErrorCode PERMISSION_FORBIDDEN = VALUES.known("PERMISSION_FORBIDDEN");
    public static final StreamErrorCode PRODUCT_USED_IN_FINALIZED_INVOICE =
            VALUES.known("PRODUCT_USED_IN_FINALIZED_INVOICE");
    public static final StreamErrorCode RESOURCE_ALREADY_EXISTS = VALUES.known("RESOURCE_ALREADY_EXISTS");
    public static final StreamErrorCode COUPON_USED_IN_FINALIZED_INVOICE =
            VALUES.known("COUPON_USED_IN_FINALIZED_INVOICE");
    public static final StreamErrorCode CONSUMER_HAS_ACTIVE_PAYMENT_LINKS =
            VALUES.known("CONSUMER_HAS_ACTIVE_PAYMENT_LINKS");

    private StreamErrorCode(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static StreamErrorCode of(String value) {
        return VALUES.of(value);
    }

    /** Returns whether a call was rejected with this code. */
    public boolean is(ApiException e) {
        return value().equals(Arguments.notNull("e", e).code());
    }
}
