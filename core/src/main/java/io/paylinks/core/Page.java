package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.error.PageLimitException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.error.Exceptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Iterating and {@link #stream()} continue through all pages after it, each of which is fetched
 * when it is reached.
 *
 * <p>Each page is a call of its own, with its own deadline and retries, and can fail like any call. After a failure,
 * the same iterator, or {@link #next()} of the page before, requests the failed page again. If pages repeat, or ten in
 * a row have no new items, a {@code DecodingException} is thrown.
 *
 * <p>In lists by page number or offset (Stream, Devdraft), records that are created in the meantime shift others to
 * later pages. Each item is returned once, unless more than ten pages of records are created between two pages. Records
 * that are deleted in the meantime shift others to earlier pages that were already read: these are missed, and the
 * pages do not show it. Lists by cursor (GoCardless) do not shift.
 */
public final class Page<T> implements Iterable<T> {
    private final List<T> items;
    private final @Nullable Long totalCount;
    private final Map<String, @Nullable Object> extra;
    private final @Nullable Supplier<Page<T>> next;

    /**
     * Creates a page. For clients and tests.
     *
     * @param totalCount the number of items on all pages, or null if unknown
     * @param extra the other fields of the response, keyed by their JSON names
     * @param next fetches the next page, or null if this is the last
     */
    public Page(
            List<T> items,
            @Nullable Long totalCount,
            Map<String, @Nullable Object> extra,
            @Nullable Supplier<Page<T>> next) {
        for (T item : Arguments.notNull("items", items)) {
            if (item == null) {
                throw new IllegalArgumentException("items must not contain null");
            }
        }
        this.items = List.copyOf(items);
        this.totalCount = totalCount;
        this.extra = Copies.map(Arguments.notNull("extra", extra));
        this.next = next;
    }

    /** Returns the items of this page only. They are also its JSON: writing a page does not fetch other pages. */
    @JsonValue
    public List<T> items() {
        return items;
    }

    /** Returns the number of items on all pages, or null if the API does not say. */
    public @Nullable Long totalCount() {
        return totalCount;
    }

    /**
     * Returns the other fields of the response, keyed by their JSON names such as {@code pagination} or {@code linked}.
     */
    public Map<String, @Nullable Object> extra() {
        return extra;
    }

    /** Returns whether there is a page after this one. Does not send a request. */
    public boolean hasNext() {
        return next != null;
    }

    /**
     * Fetches the page after this one. Every call of this method sends a request, so a page that failed can be
     * requested again.
     *
     * @throws NoSuchElementException if this is the last page
     */
    public Page<T> next() {
        if (next == null) {
            throw new NoSuchElementException("this is the last page");
        }
        return next.get();
    }

    /** Returns an iterator over the items of this page and all pages after it. */
    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(this);
    }

    /** Returns the items of this page and all pages after it. */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Returns a page of mapped items: the function is applied to the items of this page now, and to those of later
     * pages when they are fetched. Does not send a request.
     *
     * @param mapper must not return null
     */
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        Arguments.notNull("mapper", mapper);
        List<R> mapped = new ArrayList<>(items.size());
        for (T item : items) {
            mapped.add(Arguments.notNull("the result of mapper", mapper.apply(item)));
        }
        return new Page<>(
                mapped,
                totalCount,
                extra,
                next == null ? null : () -> next.get().map(mapper));
    }

    /**
     * Returns this page with a limit: iterating, {@link #stream()} and {@link #next()} fetch at most this many pages
     * after it, each with one request (and its retries). Beyond the limit, a {@link PageLimitException} is thrown, so
     * that a search that ends early is not mistaken for one that found nothing. Does not send a request.
     *
     * @param maxRequests the maximum number of requests; 0 allows only this page
     */
    public Page<T> maxRequests(int maxRequests) {
        if (maxRequests < 0) {
            throw new IllegalArgumentException("maxRequests must not be negative: " + maxRequests);
        }
        return limited(maxRequests, maxRequests);
    }

    private Page<T> limited(int left, int maxRequests) {
        if (next == null) {
            return this;
        }
        return new Page<>(items, totalCount, extra, () -> {
            if (left == 0) {
                throw Exceptions.pageLimit(maxRequests);
            }
            return next.get().limited(left - 1, maxRequests);
        });
    }

    @Override
    public String toString() {
        return "Page[items=" + items.size() + ", totalCount=" + totalCount + ", hasNext=" + hasNext() + "]";
    }

    private static final class ItemIterator<T> implements Iterator<T> {
        private Page<T> page;
        private int index;

        ItemIterator(Page<T> first) {
            page = first;
        }

        @Override
        public boolean hasNext() {
            while (index == page.items.size() && page.hasNext()) {
                page = page.next();
                index = 0;
            }
            return index < page.items.size();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.items.get(index++);
        }
    }
}
