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

    /** Skips this many items. Default: 0. */
    public abstract B skip(int skip);

    /** The number of items on a page: 1 to 100. Default: 10. */
    public abstract B take(int take);
}
