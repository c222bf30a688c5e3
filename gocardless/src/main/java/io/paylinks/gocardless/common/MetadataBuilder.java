package io.paylinks.gocardless.common;

import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The common base of requests with metadata.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class MetadataBuilder<R, B extends MetadataBuilder<R, B>> extends RequestBuilder<R, B> {
    /** For the request builders of this module. */
    protected MetadataBuilder() {}

    /**
     * Your own values, which GoCardless stores and returns: at most 3 keys of at most 50 characters, with values of at
     * most 500.
     */
    public abstract B metadata(@Nullable Map<String, @Nullable String> metadata);

    /** Adds an entry to the metadata, or replaces the value of its key. */
    public B metadata(String key, @Nullable String value) {
        return metadata(with(metadata(), "key", key, value));
    }

    /** Returns the metadata; null if there is none yet. */
    protected abstract @Nullable Map<String, @Nullable String> metadata();
}
