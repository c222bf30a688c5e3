package io.paylinks.core.error;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error in one field of a request.
 *
 * @param path the field, as JSON names joined by dots, such as {@code body.items.0.quantity}; null if unnamed
 * @param message the provider's description of the error
 * @param code the provider's code of the error, or null
 * @param links related ids that the provider names, such as that of an existing resource, keyed by their JSON names
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
