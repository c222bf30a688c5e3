package io.paylinks.gocardless;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of actions, which are wrapped in {@code data}. Most contain only metadata. */
final class Actions {
    static final String DATA = "data";

    private Actions() {}

    /** Returns the body of an update that can only change the metadata. */
    static Map<String, Object> metadata(Map<String, @Nullable String> metadata) {
        return Map.of("metadata", present(metadata));
    }

    /** Returns the body of an action with metadata, which may be empty. */
    static Map<String, Object> with(Map<String, @Nullable String> metadata) {
        return present(metadata).isEmpty() ? Map.of() : metadata(metadata);
    }

    private static Map<String, @Nullable String> present(@Nullable Map<String, @Nullable String> metadata) {
        if (metadata == null) {
            throw new IllegalArgumentException("metadata must not be null; pass an empty map for no metadata");
        }
        return metadata;
    }
}
