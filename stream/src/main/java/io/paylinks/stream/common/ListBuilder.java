package io.paylinks.stream.common;

import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Copies;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What the requests of all lists have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class ListBuilder<R, B extends ListBuilder<R, B>> extends RequestBuilder<R, B> {
    /** For the list requests of this module. */
    protected ListBuilder() {}

    /** Starts with this page, from 1; with the first unless set. */
    public abstract B page(long page);

    /** Fetches this many items with each page: 1 to 100; 10 unless set. */
    public abstract B limit(int limit);

    /** Joins currencies as the filters of lists take them. */
    protected static String codes(CurrencyCode... currencies) {
        return Copies.list("currencies", Arrays.asList(Arguments.notNull("currencies", currencies))).stream()
                .map(CurrencyCode::value)
                .collect(Collectors.joining(","));
    }
}
