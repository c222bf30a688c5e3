package io.paylinks.devdraft.common;

import io.paylinks.core.RequestBuilder;

/**
 * What the requests of all lists have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class ListBuilder<R, B extends ListBuilder<R, B>> extends RequestBuilder<R, B> {
    /** For the list requests of this module. */
    protected ListBuilder() {}

    /** Starts after this many items; with the first unless set. */
    public abstract B skip(int skip);

    /** Fetches this many items with each page: 1 to 100; 10 unless set. */
    public abstract B take(int take);
}
