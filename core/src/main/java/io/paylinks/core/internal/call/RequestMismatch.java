package io.paylinks.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a request is not the one that an existing resource was made by. Only fields that identify are compared,
 * and only where both sides have a value; lists are not, and neither is metadata, whose names are the user's own.
 */
final class RequestMismatch {
    private final Set<String> names;

    /**
     * Sets up what is compared.
     *
     * @param names what identifying fields are called, alone or after an underscore, as {@code total_amount}; all that
     *     an object of such a name holds identifies as well
     */
    RequestMismatch(Set<String> names) {
        this.names = names;
    }

    /** Returns the path of the first field that contradicts, its names joined by dots, or null if none does. */
    @Nullable
    String between(JsonNode request, JsonNode existing) {
        return between(request, existing, false);
    }

    private @Nullable String between(JsonNode request, JsonNode existing, boolean all) {
        for (Map.Entry<String, JsonNode> field : request.properties()) {
            String name = field.getKey();
            JsonNode one = field.getValue();
            JsonNode other = existing.path(name);
            boolean identifies = all || names.contains(name.substring(name.lastIndexOf('_') + 1));
            if (one.isObject() && !name.endsWith("metadata")) {
                String inner = between(one, other, identifies);
                if (inner != null) {
                    return name + "." + inner;
                }
            } else if (identifies && isValue(one) && isValue(other) && !isSame(one.asText(), other.asText(), all)) {
                return name;
            }
        }
        return null;
    }

    private static boolean isValue(JsonNode node) {
        return node.isValueNode() && !node.isNull();
    }

    /** Compares numbers by value, unless they are ids. */
    private static boolean isSame(String one, String other, boolean asText) {
        if (asText || one.equals(other)) {
            return one.equals(other);
        }
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
