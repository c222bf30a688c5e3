package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.Arguments;

/** The reason for which GoCardless rejected a call: {@code MANDATE_CANCELLED.is(e)}. New values may appear. */
public final class GoCardlessErrorCode extends OpenEnum {
    private static final Values<GoCardlessErrorCode> VALUES =
            new Values<>(GoCardlessErrorCode.class, GoCardlessErrorCode::new);

    /** The access token was disabled. */
    public static final GoCardlessErrorCode ACCESS_TOKEN_NOT_ACTIVE = VALUES.known("access_token_not_active");

    /** The access token does not exist in this environment. */
    public static final GoCardlessErrorCode ACCESS_TOKEN_NOT_FOUND = VALUES.known("access_token_not_found");

    /** The bank account is disabled and cannot have mandates. */
    public static final GoCardlessErrorCode BANK_ACCOUNT_DISABLED = VALUES.known("bank_account_disabled");

    /** The customer or creditor already has this bank account; its id is in the {@code links} of the field error. */
    public static final GoCardlessErrorCode BANK_ACCOUNT_EXISTS = VALUES.known("bank_account_exists");

    /** The payer took too long to authorise at the bank. */
    public static final GoCardlessErrorCode BANK_AUTHORISATION_EXPIRED = VALUES.known("bank_authorisation_expired");

    /** The resource can no longer be cancelled. */
    public static final GoCardlessErrorCode CANCELLATION_FAILED = VALUES.known("cancellation_failed");

    /** The token was already used for a bank account. */
    public static final GoCardlessErrorCode CUSTOMER_BANK_ACCOUNT_TOKEN_USED =
            VALUES.known("customer_bank_account_token_used");

    /** The resource is already disabled. */
    public static final GoCardlessErrorCode DISABLE_FAILED = VALUES.known("disable_failed");

    /** The feature must be enabled by GoCardless first. */
    public static final GoCardlessErrorCode FEATURE_DISABLED = VALUES.known("feature_disabled");

    /** The token lacks the permission. */
    public static final GoCardlessErrorCode FORBIDDEN = VALUES.known("forbidden");

    /** The idempotency key is too long; the maximum length is not documented. */
    public static final GoCardlessErrorCode IDEMPOTENCY_KEY_TOO_LONG = VALUES.known("idempotency_key_too_long");

    /** The idempotency key was used before; {@code e.error().conflictingId()} names what it created. */
    public static final GoCardlessErrorCode IDEMPOTENT_CREATION_CONFLICT = VALUES.known("idempotent_creation_conflict");

    /** An error occurred at GoCardless. */
    public static final GoCardlessErrorCode INTERNAL_SERVER_ERROR = VALUES.known("internal_server_error");

    /** The mandate was cancelled, so nothing can be collected through it. */
    public static final GoCardlessErrorCode MANDATE_CANCELLED = VALUES.known("mandate_cancelled");

    /** The query of the list took too long; use narrower filters. */
    public static final GoCardlessErrorCode QUERY_TIMED_OUT = VALUES.known("query_timed_out");

    /** Too many requests were sent in the current minute. */
    public static final GoCardlessErrorCode RATE_LIMIT_EXCEEDED = VALUES.known("rate_limit_exceeded");

    /** GoCardless did not respond in time. */
    public static final GoCardlessErrorCode REQUEST_TIMED_OUT = VALUES.known("request_timed_out");

    /** No resource has this id. */
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
