package io.paylinks.core.internal;

import io.paylinks.core.Page;
import io.paylinks.core.error.CallDetails;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a list page by page, and ends with an exception where the list would not: when pages repeat, or when one
 * after the other is empty. Besides the page before, it remembers a single earlier one (R. P. Brent's cycle finding),
 * so that the millionth page costs no more than the second; a cycle of k pages is found within 3k.
 */
final class Walk<T> {
    private static final int MOST_EMPTY_PAGES = 10;

    private final Exchange exchange;
    private final Paging paging;
    private final Operation<T> operation;
    private final Decoder<RawPage<T>> decoder;

    Walk(Exchange exchange, Paging paging, Operation<T> operation, Decoder<RawPage<T>> decoder) {
        this.exchange = exchange;
        this.paging = paging;
        this.operation = operation;
        this.decoder = decoder;
    }

    Page<T> first(Query query) {
        return page(query, new Trail<>(List.of(), query, List.of(), 0, 1, 0));
    }

    private Page<T> page(Query query, Trail<T> trail) {
        RawPage<T> raw = exchange.call(operation, query, decoder);
        Long total = paging.total(raw);
        if (paging.repeatEndsWalk() && (trail.hasSeen(raw.items()) || beginsAs(trail.last, raw.items()))) {
            return new Page<>(List.of(), total, raw.extra(), null);
        }
        if (trail.hasSeen(raw.items())) {
            throw endless("its pages repeat");
        }
        Query next = paging.next(query, raw);
        Supplier<Page<T>> fetch = next == null
                ? null
                : () -> {
                    if (next.equals(query) || next.equals(trail.landmark)) {
                        throw endless("its pages repeat");
                    }
                    Trail<T> onwards = trail.after(query, raw.items());
                    if (onwards.empty == MOST_EMPTY_PAGES) {
                        throw endless(
                                MOST_EMPTY_PAGES + " pages in a row were empty, though each said that more follow");
                    }
                    return page(next, onwards);
                };
        return new Page<>(Copies.list(raw.items()), total, raw.extra(), fetch);
    }

    /** Tells whether two pages begin with one and the same resource, of which a counter may have changed since. */
    private static boolean beginsAs(List<?> last, List<?> items) {
        Object id = items.isEmpty() ? null : id(items.get(0));
        return id != null && !last.isEmpty() && id.equals(id(last.get(0)));
    }

    private static @Nullable Object id(@Nullable Object item) {
        try {
            return item instanceof Record resource
                    ? resource.getClass().getMethod("id").invoke(resource)
                    : null;
        } catch (ReflectiveOperationException e) {
            return null; // it has none
        }
    }

    private DecodingException endless(String why) {
        CallDetails details =
                new CallDetails(operation.id(), operation.method, operation.path, 1, null, Outcome.REJECTED);
        return new DecodingException(details, 200, why + ": the list would never end", null);
    }

    /**
     * What is remembered of the pages so far.
     *
     * @param last the items of the page before
     * @param landmark the query of an earlier page, every 1, 2, 4, 8, … pages a new one
     * @param landmarkItems its items
     * @param steps how many pages ago that was
     * @param stride after how many steps the landmark moves
     * @param empty how many pages before this one were empty
     */
    private record Trail<T>(
            List<@Nullable T> last, Query landmark, List<@Nullable T> landmarkItems, int steps, int stride, int empty) {

        boolean hasSeen(List<@Nullable T> items) {
            return !items.isEmpty() && (items.equals(last) || items.equals(landmarkItems));
        }

        Trail<T> after(Query query, List<@Nullable T> items) {
            int emptyNow = items.isEmpty() ? empty + 1 : 0;
            return steps == stride
                    ? new Trail<>(items, query, items, 1, stride * 2, emptyNow)
                    : new Trail<>(items, landmark, steps == 0 ? items : landmarkItems, steps + 1, stride, emptyNow);
        }
    }
}
