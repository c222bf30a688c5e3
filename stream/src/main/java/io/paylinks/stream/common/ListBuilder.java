package io.paylinks.stream.common;

import io.paylinks.core.RequestBuilder;

/**
 * The common base of the list request builders.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class ListBuilder<R, B extends ListBuilder<R, B>> extends RequestBuilder<R, B> {
    /** For the list requests of this module. */
    protected ListBuilder() {}

    /** The number of the first page to fetch, from 1. Default: 1. */
    public abstract B page(long page);

    /** The number of items on a page: 1 to 100. Default: 10. */
    public abstract B limit(int limit);
}
