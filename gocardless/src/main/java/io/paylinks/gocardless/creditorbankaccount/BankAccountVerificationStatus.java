package io.paylinks.gocardless.creditorbankaccount;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The verification status of a creditor's bank account. New values may appear. */
public final class BankAccountVerificationStatus extends OpenEnum {
    private static final Values<BankAccountVerificationStatus> VALUES =
            new Values<>(BankAccountVerificationStatus.class, BankAccountVerificationStatus::new);

    public static final BankAccountVerificationStatus PENDING = VALUES.known("pending");
    public static final BankAccountVerificationStatus IN_REVIEW = VALUES.known("in_review");
    public static final BankAccountVerificationStatus SUCCESSFUL = VALUES.known("successful");
    public static final BankAccountVerificationStatus COULD_NOT_VERIFY = VALUES.known("could_not_verify");

    private BankAccountVerificationStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static BankAccountVerificationStatus of(String value) {
        return VALUES.of(value);
    }
}
