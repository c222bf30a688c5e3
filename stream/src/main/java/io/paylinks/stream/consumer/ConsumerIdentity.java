package io.paylinks.stream.consumer;

import io.paylinks.stream.common.Language;
import org.jspecify.annotations.Nullable;

/**
 * The person or company behind a consumer, as Stream knows it across organizations.
 *
 * @param id its id
 * @param phoneNumber its phone number in international form, such as {@code +966512345678}
 * @param preferredLanguage the language of messages to it
 * @param email its e-mail address
 */
public record ConsumerIdentity(
        @Nullable String id,
        @Nullable String phoneNumber,
        @Nullable Language preferredLanguage,
        @Nullable String email) {}
