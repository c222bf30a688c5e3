package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * What a user may do. An open set.
 *
 * @param value the value as the API writes it
 */
public record UserRole(@JsonValue String value) {
    private static final OpenEnum<UserRole> VALUES = new OpenEnum<>(UserRole::new);

    public static final UserRole ORGANIZATION_ADMIN = VALUES.known("organization_admin");
    public static final UserRole BRANCH_ADMIN = VALUES.known("branch_admin");
    public static final UserRole BRANCH_USER = VALUES.known("branch_user");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static UserRole of(String value) {
        return VALUES.of(value);
    }

    /** Tells whether this version knows the value. */
    public boolean isKnown() {
        return VALUES.isKnown(value);
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}
