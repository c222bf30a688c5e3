package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The role of a user. New values may appear. */
public final class UserRole extends OpenEnum {
    private static final Values<UserRole> VALUES = new Values<>(UserRole.class, UserRole::new);

    public static final UserRole ORGANIZATION_ADMIN = VALUES.known("organization_admin");
    public static final UserRole BRANCH_ADMIN = VALUES.known("branch_admin");
    public static final UserRole BRANCH_USER = VALUES.known("branch_user");

    private UserRole(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static UserRole of(String value) {
        return VALUES.of(value);
    }
}
