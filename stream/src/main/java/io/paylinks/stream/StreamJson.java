package io.paylinks.stream;

/**
 * Reads and writes the records of Stream as JSON, for tests and for storage. Unlike other JSON mappers, it loses
 * nothing.
 */
public final class StreamJson {
    private StreamJson() {}

    /**
     * Reads a record from JSON.
     *
     * @throws IllegalArgumentException if the text is not the JSON of such a record
     */
    public static <T> T read(Class<T> type, String json) {
        return StreamProvider.JSON.read(type, json);
    }

    /** Writes a record as the API's JSON. It contains secrets in plain text: do not log it. */
    public static String write(Object value) {
        return StreamProvider.JSON.write(value);
    }
}
