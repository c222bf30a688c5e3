package io.paylinks.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a field in which a request differs from the resource that its idempotency key created earlier. Compares only
 * identifying fields that have a value on both sides; not lists, and not metadata, whose names are chosen by the user.
 */
final class RequestMismatch {
    private final Set<String> names;

    /**
     * Creates a comparison.
     *
     * @param names the names of identifying fields, alone or after an underscore, as in {@code total_amount}; all
     *     fields inside an object of such a name are identifying as well
     */
    RequestMismatch(Set<String> names) {
        this.names = names;
    }

    /** Returns the path of the first field that differs, joined by dots, or null if there is none. */
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
