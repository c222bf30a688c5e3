package io.paylinks.core.error;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request.
 *
 * @param path where the field is, in wire names joined by dots, such as {@code body.items.0.quantity}; null if unnamed
 * @param message what is wrong with it, in the provider's words
 * @param code the provider's code for it, or null
 * @param links ids that the provider names in this connection, such as that of what exists already, under wire names
 */
public record FieldError(
        @Nullable String path,
        @Nullable String message,
        @Nullable String code,
        Map<String, String> links) implements Serializable {
    public FieldError {
        links = Map.copyOf(links);
    }
}
