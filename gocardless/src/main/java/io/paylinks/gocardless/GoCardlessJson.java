package io.paylinks.gocardless;

/**
 * Reads and writes the records of GoCardless as JSON, for tests and for storage. Unlike other JSON mappers, it loses
 * nothing.
 */
public final class GoCardlessJson {
    private GoCardlessJson() {}

    /**
     * Reads a record from JSON.
     *
     * @throws IllegalArgumentException if the text is not the JSON of such a record
     */
    public static <T> T read(Class<T> type, String json) {
        return GoCardlessProvider.JSON.read(type, json);
    }

    /** Writes a record as the API's JSON. It contains secrets in plain text: do not log it. */
    public static String write(Object value) {
        return GoCardlessProvider.JSON.write(value);
    }
}
