package io.paylinks.gocardless;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bodies of actions have in common: they stand under {@code data}, and most take nothing but metadata. */
final class Actions {
    static final String DATA = "data";

    private Actions() {}

    /** Returns the body of an action that takes metadata, which may be empty. */
    static Map<String, Object> with(Map<String, @Nullable String> metadata) {
        if (metadata == null) {
            throw new IllegalArgumentException("metadata must not be null; leave it out for none");
        }
        return metadata.isEmpty() ? Map.of() : Map.of("metadata", metadata);
    }
}
