package io.paylinks.core.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request.
 *
 * @param parameters names and values in turn
 */
public record Query(List<String> parameters) {
    /** Returns the first value of a parameter, or null. */
    @Nullable
    String get(String name) {
        for (int i = 0; i < parameters.size(); i += 2) {
            if (parameters.get(i).equals(name)) {
                return parameters.get(i + 1);
            }
        }
        return null;
    }

    /** Returns the value of a parameter as a number, or a default if it is missing or not a number. */
    long number(String name, long otherwise) {
        String value = get(name);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Replaces a parameter. */
    Query with(String name, String value) {
        Query rest = without(name);
        rest.parameters.add(name);
        rest.parameters.add(value);
        return rest;
    }

    /** Removes a parameter. */
    Query without(String name) {
        List<String> kept = new ArrayList<>(parameters.size() + 2);
        for (int i = 0; i < parameters.size(); i += 2) {
            if (!parameters.get(i).equals(name)) {
                kept.add(parameters.get(i));
                kept.add(parameters.get(i + 1));
            }
        }
        return new Query(kept);
    }
}
