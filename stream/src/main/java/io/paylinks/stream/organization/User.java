package io.paylinks.stream.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The user of a key.
 *
 * @param id the id
 * @param email the e-mail address
 * @param firstName the first name
 * @param lastName the last name
 * @param enFirstName the first name in English
 * @param enLastName the last name in English
 * @param createdAt when the user was created
 */
public record User(
        @Nullable String id,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String enFirstName,
        @Nullable String enLastName,
        @Nullable Instant createdAt) {}
