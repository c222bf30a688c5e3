package io.paylinks.gocardless;

/**
 * Reads and writes the records of GoCardless as JSON, for tests and for storage. Nothing is lost, unlike with a mapper
 * of your own.
 */
public final class GoCardlessJson {
    private GoCardlessJson() {}

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException if the text is not the JSON of such a record
     */
    public static <T> T read(Class<T> type, String json) {
        return GoCardlessProvider.JSON.read(type, json);
    }

    /** Writes a record as the API does. Secrets are written in the clear: mind where the text goes. */
    public static String write(Object value) {
        return GoCardlessProvider.JSON.write(value);
    }
}
