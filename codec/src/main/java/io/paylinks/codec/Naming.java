package io.paylinks.codec;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How JSON names are derived from Java names: like Jackson's strategies of the same names. */
enum Naming {
    LOWER_CAMEL_CASE,
    SNAKE_CASE;

    /** Returns a naming by its name: the default without a name, and null if there is none with that name. */
    static @Nullable Naming of(@Nullable String name) {
        return name == null
                ? LOWER_CAMEL_CASE
                : Stream.of(values())
                        .filter(naming -> naming.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    /** Returns the JSON name of a component. */
    String jsonName(String javaName) {
        if (this == LOWER_CAMEL_CASE) {
            return javaName;
        }
        StringBuilder json = new StringBuilder();
        boolean wasUpperCase = false;
        for (int i = javaName.startsWith("_") ? 1 : 0; i < javaName.length(); i++) { // as Jackson does
            char character = javaName.charAt(i);
            boolean isUpperCase = Character.isUpperCase(character);
            if (isUpperCase && !wasUpperCase && i > 0 && javaName.charAt(i - 1) != '_') {
                json.append('_');
            }
            json.append(Character.toLowerCase(character));
            wasUpperCase = isUpperCase;
        }
        return json.toString();
    }
}
