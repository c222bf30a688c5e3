package io.paylinks.gocardless.common;

import io.paylinks.core.RequestBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The common base of the list request builders.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class ListBuilder<R, B extends ListBuilder<R, B>> extends RequestBuilder<R, B> {
    /** For the list requests of this module. */
    protected ListBuilder() {}

    /** Starts after the item with this id, and goes on to older ones. */
    public abstract B after(@Nullable String after);

    /** Starts before the item with this id, and goes on to newer ones. */
    public abstract B before(@Nullable String before);

    /** Fetches this many items with each page: 1 to 500. Default: 50. */
    public abstract B limit(int limit);
}
