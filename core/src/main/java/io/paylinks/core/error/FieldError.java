package io.paylinks.core.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request.
 *
 * @param path where the field is, in wire names joined by dots, such as {@code body.items.0.quantity}; null if unnamed
 * @param message what is wrong with it, in the provider's words
 * @param code the provider's code for it, or null
 */
public record FieldError(
        @Nullable String path,
        @Nullable String message,
        @Nullable String code) implements Serializable {}
