package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

/**
 * Reads and writes the records of Devdraft as JSON, for tests and for storage. Nothing is lost, unlike with a mapper of
 * your own.
 */
public final class DevdraftJson {
    private DevdraftJson() {}

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException if the text is not the JSON of such a record
     */
    public static <T> T read(Class<T> type, String json) {
        return DevdraftProvider.JSON.read(notNull("type", type), notNull("json", json));
    }

    /** Writes a record as the API does. Secrets are written in the clear: mind where the text goes. */
    public static String write(Object value) {
        return DevdraftProvider.JSON.write(notNull("value", value));
    }
}
