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

    /** The id of the item after which to start, towards older items. */
    public abstract B after(@Nullable String after);

    /** The id of the item before which to start, towards newer items. */
    public abstract B before(@Nullable String before);

    /** The number of items per page: 1 to 500. Default: 50. */
    public abstract B limit(int limit);
}
