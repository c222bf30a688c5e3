package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

/**
 * Reads and writes the records of Devdraft as JSON, for tests and for storage. Unlike other JSON mappers, it loses
 * nothing.
 */
public final class DevdraftJson {
    private DevdraftJson() {}

    /**
     * Reads a record from JSON.
     *
     * @throws IllegalArgumentException if the text is not the JSON of such a record
     */
    public static <T> T read(Class<T> type, String json) {
        return DevdraftProvider.JSON.read(notNull("type", type), notNull("json", json));
    }

    /** Writes a record as the API's JSON. It contains secrets in plain text: do not log it. */
    public static String write(Object value) {
        return DevdraftProvider.JSON.write(notNull("value", value));
    }
}
