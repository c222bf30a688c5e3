package io.paylinks.core;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all requests can do.
 *
 * @param <B> the request's builder
 */
public abstract class RequestBuilder<B extends RequestBuilder<B>> {
    private final Map<String, @Nullable Object> added = new LinkedHashMap<>();

    /** For the request builders of the provider modules. */
    protected RequestBuilder() {}

    /** Adds a field that is not modelled, under its wire name; null is sent as null. */
    public final B extra(String name, @Nullable Object value) {
        added.put(name, value);
        return extra(added);
    }

    /** Takes all fields that are not modelled. */
    protected abstract B extra(Map<String, @Nullable Object> extra);
}
