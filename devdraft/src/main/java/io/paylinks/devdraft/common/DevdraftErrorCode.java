package io.paylinks.devdraft.common;

import static io.paylinks.core.internal.Arguments.notNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.error.ApiException;

/**
 * An error that the status alone does not identify: {@code IDEMPOTENCY_KEY_MISMATCH.is(e)}. Devdraft rarely sends
 * codes; if it sends none, the client infers it from the message. New values may appear.
 */
public final class DevdraftErrorCode extends OpenEnum {
    private static final Values<DevdraftErrorCode> VALUES =
            new Values<>(DevdraftErrorCode.class, DevdraftErrorCode::new);

    /** The credentials are valid, but the payment link belongs to another application. The status is 401. */
    public static final DevdraftErrorCode PAYMENT_LINK_ACCESS_DENIED = VALUES.known("payment_link_access_denied");
    /** The idempotency key was used for another request within 24 hours. The status is 409. */
    public static final DevdraftErrorCode IDEMPOTENCY_KEY_MISMATCH = VALUES.known("idempotency_key_mismatch");
    /** A customer with this e-mail address exists. The status is 409. */
    public static final DevdraftErrorCode DUPLICATE_CUSTOMER = VALUES.known("duplicate_customer");

    private DevdraftErrorCode(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static DevdraftErrorCode of(String value) {
        return VALUES.of(value);
    }

    /** Returns whether a call was rejected with this code. */
    public boolean is(ApiException e) {
        return value().equals(notNull("e", e).code());
    }
}
