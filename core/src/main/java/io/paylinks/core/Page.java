package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.Copies;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Iterating and {@link #stream()} continue through all pages after it, each of which is fetched
 * when it is reached.
 *
 * <p>Each page is a call of its own, with its own deadline and retries, and can fail like any call. After a failure,
 * the same iterator, or {@link #next()} of the page before, requests the failed page again. A list whose pages repeat,
 * or have nothing new ten times in a row, ends in a {@code DecodingException}.
 *
 * <p>In lists by page number or offset (Stream, Devdraft), records that are created meanwhile move others to later
 * pages. Each is returned once, unless more than ten pages of records are created between two pages. Records that are
 * deleted meanwhile move others to earlier pages, where this iterator has been already: those are missed, and nothing
 * in the pages shows it. Lists by cursor (GoCardless) do not shift.
 */
public final class Page<T> implements Iterable<T> {
    private final List<T> items;
    private final @Nullable Long totalCount;
    private final Map<String, @Nullable Object> extra;
    private final @Nullable Supplier<Page<T>> next;

    /**
     * Creates a page. Clients do this, and tests may.
     *
     * @param items the items of this page
     * @param totalCount the number of items on all pages, or null if unknown
     * @param extra what the response held beside the items
     * @param next fetches the next page, or null if this is the last
     */
    public Page(
            List<T> items,
            @Nullable Long totalCount,
            Map<String, @Nullable Object> extra,
            @Nullable Supplier<Page<T>> next) {
        this.items = List.copyOf(items);
        this.totalCount = totalCount;
        this.extra = Copies.map(extra);
        this.next = next;
    }

    /** Returns the items of this page only. They are also what the page is as JSON: writing a page fetches no other. */
    @JsonValue
    public List<T> items() {
        return items;
    }

    /** Returns the number of items on all pages, or null if the API does not say. */
    public @Nullable Long totalCount() {
        return totalCount;
    }

    /**
     * Returns what the response held beside the items, under wire names such as {@code pagination} or {@code linked}.
     */
    public Map<String, @Nullable Object> extra() {
        return extra;
    }

    /** Tells whether there is a page after this one. Sends nothing. */
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

    /** Returns an iterator over the items of this page and of all pages after it. */
    @Override
    public Iterator<T> iterator() {
        return new Walk<>(this);
    }

    /** Returns the items of this page and of all pages after it. */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public String toString() {
        return "Page[items=" + items.size() + ", totalCount=" + totalCount + ", hasNext=" + hasNext() + "]";
    }

    private static final class Walk<T> implements Iterator<T> {
        private Page<T> page;
        private int index;

        Walk(Page<T> first) {
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
