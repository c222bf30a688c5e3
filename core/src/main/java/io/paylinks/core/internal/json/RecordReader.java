package io.paylinks.core.internal.json;

import java.io.IOException;

/** Reads the JSON objects of one record. The build generates one for each record with {@code @JsonAnySetter}. */
public abstract class RecordReader<T> {
    private final String type;

    /**
     * Creates a reader.
     *
     * @param type the name of the record, such as {@code Payment} or {@code Payment.Links}
     */
    protected RecordReader(String type) {
        this.type = type;
    }

    /** Returns the name of the record. */
    public final String type() {
        return type;
    }

    /** Reads the fields of the object at which the input is. */
    protected abstract T read(JsonInput in) throws IOException;
}
