package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.Arguments;

/**
 * Why GoCardless refused a call: {@code MANDATE_CANCELLED.is(e)}. GoCardless calls it a reason. New values may appear.
 */
public final class GoCardlessErrorCode extends OpenEnum {
    private static final Values<GoCardlessErrorCode> VALUES =
            new Values<>(GoCardlessErrorCode.class, GoCardlessErrorCode::new);

    /** The access token was disabled. */
    public static final GoCardlessErrorCode ACCESS_TOKEN_NOT_ACTIVE = VALUES.known("access_token_not_active");

    /** There is no such access token in this environment. */
    public static final GoCardlessErrorCode ACCESS_TOKEN_NOT_FOUND = VALUES.known("access_token_not_found");

    /** The bank account was disabled, so that it takes no mandates. */
    public static final GoCardlessErrorCode BANK_ACCOUNT_DISABLED = VALUES.known("bank_account_disabled");

    /** The customer or creditor has this bank account already; the {@code links} of the field error name it. */
    public static final GoCardlessErrorCode BANK_ACCOUNT_EXISTS = VALUES.known("bank_account_exists");

    /** The payer took too long to authorise at the bank. */
    public static final GoCardlessErrorCode BANK_AUTHORISATION_EXPIRED = VALUES.known("bank_authorisation_expired");

    /** What should be cancelled is past that. */
    public static final GoCardlessErrorCode CANCELLATION_FAILED = VALUES.known("cancellation_failed");

    /** The token was used for a bank account before. */
    public static final GoCardlessErrorCode CUSTOMER_BANK_ACCOUNT_TOKEN_USED =
            VALUES.known("customer_bank_account_token_used");

    /** What should be disabled is disabled already. */
    public static final GoCardlessErrorCode DISABLE_FAILED = VALUES.known("disable_failed");

    /** GoCardless has to allow the feature first. */
    public static final GoCardlessErrorCode FEATURE_DISABLED = VALUES.known("feature_disabled");

    /** The token has no right to do this. */
    public static final GoCardlessErrorCode FORBIDDEN = VALUES.known("forbidden");

    /** The idempotency key is longer than GoCardless takes; how long that is, is not documented. */
    public static final GoCardlessErrorCode IDEMPOTENCY_KEY_TOO_LONG = VALUES.known("idempotency_key_too_long");

    /** The idempotency key was used before; {@code e.error().conflictingId()} names what it created. */
    public static final GoCardlessErrorCode IDEMPOTENT_CREATION_CONFLICT = VALUES.known("idempotent_creation_conflict");

    /** GoCardless failed. */
    public static final GoCardlessErrorCode INTERNAL_SERVER_ERROR = VALUES.known("internal_server_error");

    /** The mandate was cancelled, so that nothing can be collected through it. */
    public static final GoCardlessErrorCode MANDATE_CANCELLED = VALUES.known("mandate_cancelled");

    /** The list took too long to find; a narrower filter helps. */
    public static final GoCardlessErrorCode QUERY_TIMED_OUT = VALUES.known("query_timed_out");

    /** Too many requests were sent in this minute. */
    public static final GoCardlessErrorCode RATE_LIMIT_EXCEEDED = VALUES.known("rate_limit_exceeded");

    /** GoCardless took too long. */
    public static final GoCardlessErrorCode REQUEST_TIMED_OUT = VALUES.known("request_timed_out");

    /** There is nothing with this id. */
    public static final GoCardlessErrorCode RESOURCE_NOT_FOUND = VALUES.known("resource_not_found");

    private GoCardlessErrorCode(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static GoCardlessErrorCode of(String value) {
        return VALUES.of(value);
    }

    /** Returns whether a call was rejected for this reason. */
    public boolean is(ApiException e) {
        return value().equals(Arguments.notNull("e", e).code());
    }
}
