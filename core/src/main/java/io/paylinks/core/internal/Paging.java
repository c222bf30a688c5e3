package io.paylinks.core.internal;

import io.paylinks.core.internal.json.RawPage;
import org.jspecify.annotations.Nullable;

/**
 * Continues a provider's lists from page to page. Query parameters and paths of values in responses are the provider's,
 * such as {@code meta.cursors.after}.
 */
public interface Paging {
    /** For lists that consist of one page. */
    Paging NONE = (asked, received) -> null;

    /** Returns the query of the next page, or null if there is none. */
    @Nullable
    Query next(Query asked, RawPage<?> received);

    /** Returns the number of items on all pages, or null if the response does not say. */
    default @Nullable Long total(RawPage<?> received) {
        return null;
    }

    /** Returns whether records that are created in the meantime shift items to later pages, which then repeat them. */
    default boolean shifts() {
        return false;
    }

    /**
     * Returns whether a list with a known total continues until the total is reached, even past pages without new
     * items.
     */
    default boolean endsAtTotal() {
        return false;
    }

    /**
     * Pages by cursor: a value in the response becomes a parameter of the next query. A query that pages backwards
     * continues backwards.
     *
     * @param after the parameter to page forwards
     * @param afterPlace the path of its next value in the response
     * @param before the parameter to page backwards
     * @param beforePlace the path of its next value in the response
     */
    static Paging byCursor(String after, String afterPlace, String before, String beforePlace) {
        return (asked, received) -> {
            boolean backwards = asked.get(before) != null;
            Object cursor = received.at(backwards ? beforePlace : afterPlace);
            return cursor == null || cursor.toString().isEmpty()
                    ? null
                    : asked.with(backwards ? before : after, cursor.toString());
        };
    }

    /**
     * Pages by number, while there is a next page.
     *
     * @param page the parameter for the page number
     * @param hasNext the path of the boolean in the response that says whether there is a next page
     * @param current the path of the page number in the response; if it is missing, that of the query is used
     * @param total the path of the number of items on all pages
     */
    static Paging byNumber(String page, String hasNext, String current, String total) {
        return new Paging() {
            @Override
            public @Nullable Query next(Query asked, RawPage<?> received) {
                if (!Boolean.TRUE.equals(received.at(hasNext))) {
                    return null;
                }
                Long number = received.numberAt(current);
                long now = number != null ? number : asked.number(page, 1);
                return asked.with(page, Long.toString(now + 1));
            }

            @Override
            public @Nullable Long total(RawPage<?> received) {
                return received.numberAt(total);
            }

            @Override
            public boolean shifts() {
                return true;
            }
        };
    }

    /**
     * Pages by offset, which grows by the number of items received, until a page is not full or the total is reached.
     *
     * @param skip the parameter for the number of items to skip
     * @param take the parameter for the number of items on a page; the server's default is {@code defaultTake}
     * @param total the path of the number of items on all pages, which the response may omit
     */
    static Paging byOffset(String skip, String take, long defaultTake, String total) {
        return new Paging() {
            @Override
            public @Nullable Query next(Query asked, RawPage<?> received) {
                long most = asked.number(take, defaultTake);
                long before = asked.number(skip, 0);
                long count = received.items().size();
                Long all = total(received);
                boolean more = all != null ? count > 0 && before + count < all : count == most;
                return more ? asked.with(skip, Long.toString(before + count)) : null;
            }

            @Override
            public @Nullable Long total(RawPage<?> received) {
                return received.numberAt(total);
            }

            @Override
            public boolean shifts() {
                return true;
            }

            @Override
            public boolean endsAtTotal() {
                return true;
            }
        };
    }
}
