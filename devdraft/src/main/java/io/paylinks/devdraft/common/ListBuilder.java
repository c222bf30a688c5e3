package io.paylinks.devdraft.common;

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

    /** The number of items to skip. Default: 0. */
    public abstract B skip(int skip);

    /** The number of items on a page: 1 to 100. Default: 10. */
    public abstract B take(int take);
}
