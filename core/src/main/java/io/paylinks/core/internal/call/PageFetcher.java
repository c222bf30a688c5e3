package io.paylinks.core.internal.call;

import io.paylinks.core.Page;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Paging;
import io.paylinks.core.internal.Query;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.json.Decoder;
import io.paylinks.core.internal.json.RawPage;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a list page by page. Throws an exception if the list would never end, because its pages repeat or several in
 * a row have no new items. Besides the last pages, it remembers a single earlier one (Brent's cycle detection), so that
 * the millionth page costs no more than the second; a cycle of k pages is detected within 3k.
 *
 * <p>If records that are created in the meantime {@linkplain Paging#shifts() shift the pages}, a page repeats items of
 * the pages before it. The ids of the last pages are remembered, so that each item is returned once.
 */
public final class PageFetcher<T> {
    private static final int MAX_PAGES_WITHOUT_NEW_ITEMS = 10;
    private static final int MAX_PAGES_WITHOUT_NEW_ITEMS_TO_A_TOTAL = 100;
    private static final int REMEMBERED_PAGES = MAX_PAGES_WITHOUT_NEW_ITEMS + 1;

    private final CallSettings settings;
    private final Request request;
    private final Decoder<RawPage<T>> decoder;
    private final Paging paging;
    private final boolean endsWhenRepeated;
    private final @Nullable Method id;

    /**
     * Creates a fetcher.
     *
     * @param type the type of the items
     * @param endsWhenRepeated whether a page without new items is the end of the list, because the server may ignore
     *     paging
     */
    public PageFetcher(
            CallSettings settings,
            Request request,
            Decoder<RawPage<T>> decoder,
            Class<T> type,
            Paging paging,
            boolean endsWhenRepeated) {
        this.settings = settings;
        this.request = request;
        this.decoder = decoder;
        this.paging = paging;
        this.endsWhenRepeated = endsWhenRepeated;
        this.id = paging.shifts() ? id(type) : null;
    }

    /** Fetches the first page. */
    public Page<T> first() {
        Query query = new Query(request.parameters(settings.provider().json()));
        return page(query, new PageHistory<>(List.of(), query, List.of(), 0, 1, 0, List.of()));
    }

    private Page<T> page(Query query, PageHistory<T> history) {
        RawPage<T> raw = new Call<>(settings, request, decoder, null).run(query.parameters());
        Long total = paging.total(raw);
        Set<Object> ids = new HashSet<>();
        List<T> items = unseen(raw.items(), history, ids);
        boolean repeats = items.isEmpty() && !ids.isEmpty();
        boolean isCycle = !repeats && history.hasSeen(raw.items());
        if (endsWhenRepeated && (repeats || isCycle)) {
            return new Page<>(List.of(), total, raw.extra(), null);
        }
        Query next = paging.next(query, raw);
        boolean endsAtTotal = total != null && paging.endsAtTotal();
        boolean isFull = raw.items().size() == history.last.size();
        if (isCycle || (next == null && repeats && endsAtTotal && isFull)) {
            throw endless("its pages repeat");
        }
        Supplier<Page<T>> fetch = next == null
                ? null
                : () -> {
                    if (next.equals(query) || next.equals(history.landmark)) {
                        throw endless("its pages repeat");
                    }
                    PageHistory<T> extended = history.after(query, raw.items(), ids, items.isEmpty());
                    int max = endsAtTotal ? MAX_PAGES_WITHOUT_NEW_ITEMS_TO_A_TOTAL : MAX_PAGES_WITHOUT_NEW_ITEMS;
                    if (extended.withoutNewItems >= max) {
                        throw endless(max + " consecutive pages were empty or repeated earlier items, "
                                + "although each announced another page");
                    }
                    return page(next, extended);
                };
        return new Page<>(items, total, raw.extra(), fetch);
    }

    /** Returns the items that are not on the last pages, and adds the ids of all items to a set. */
    private List<T> unseen(List<@Nullable T> items, PageHistory<T> history, Set<Object> ids) {
        if (id == null) {
            return Copies.list(items);
        }
        List<T> unseen = new ArrayList<>(items.size());
        for (T item : items) {
            Object itemId = item == null ? null : id(item, id);
            if (itemId != null) {
                ids.add(itemId);
            }
            if (item != null && (itemId == null || !history.hasSeenId(itemId))) {
                unseen.add(item);
            }
        }
        return unseen;
    }

    private static @Nullable Method id(Class<?> type) {
        try {
            return type.getMethod("id");
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static @Nullable Object id(Object item, Method id) {
        try {
            return id.invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private DecodingException endless(String why) {
        Endpoint endpoint = request.endpoint();
        CallDetails details =
                new CallDetails(endpoint.operation(), endpoint.method(), endpoint.path(), 1, null, Outcome.REJECTED);
        return Exceptions.decoding(details, 200, why + ": the list would never end", null);
    }

    /**
     * The history of the pages fetched so far.
     *
     * @param last the items of the previous page
     * @param landmark the query of an earlier page, replaced after 1, 2, 4, 8, … pages
     * @param steps the number of pages since then
     * @param stride the number of steps after which the landmark moves
     * @param withoutNewItems the number of consecutive pages that were empty or repeated earlier items
     * @param ids the ids of the last pages, the newest page last
     */
    private record PageHistory<T>(
            List<@Nullable T> last,
            Query landmark,
            List<@Nullable T> landmarkItems,
            int steps,
            int stride,
            int withoutNewItems,
            List<Set<Object>> ids) {

        boolean hasSeen(List<@Nullable T> items) {
            return !items.isEmpty() && (items.equals(last) || items.equals(landmarkItems));
        }

        boolean hasSeenId(Object id) {
            for (int i = ids.size() - 1; i >= 0; i--) {
                if (ids.get(i).contains(id)) {
                    return true;
                }
            }
            return false;
        }

        PageHistory<T> after(Query query, List<@Nullable T> items, Set<Object> idsOfPage, boolean hasNothingNew) {
            int withoutNewItemsNow = hasNothingNew ? withoutNewItems + 1 : 0;
            List<Set<Object>> remembered = new ArrayList<>(ids);
            remembered.add(idsOfPage);
            if (remembered.size() > REMEMBERED_PAGES) {
                remembered.remove(0);
            }
            return steps == stride
                    ? new PageHistory<>(items, query, items, 1, stride * 2, withoutNewItemsNow, remembered)
                    : new PageHistory<>(
                            items,
                            landmark,
                            steps == 0 ? items : landmarkItems,
                            steps + 1,
                            stride,
                            withoutNewItemsNow,
                            remembered);
        }
    }
}
