package io.paylinks.core.internal;

import io.paylinks.core.internal.json.RawPage;
import org.jspecify.annotations.Nullable;

/**
 * How a provider's lists go on from page to page. The parameters of queries are the provider's, and so are the places
 * where an answer says more, such as {@code meta.cursors.after}.
 */
public interface Paging {
    /** For a list that is always whole. */
    Paging NONE = (asked, answered) -> null;

    /** Returns the query of the page after one, or null if that was the last. */
    @Nullable
    Query next(Query asked, RawPage<?> answered);

    /** Returns the number of items on all pages, or null if the answer does not say. */
    default @Nullable Long total(RawPage<?> answered) {
        return null;
    }

    /** Returns whether records that are created meanwhile shift items to later pages, which then repeat them. */
    default boolean shifts() {
        return false;
    }

    /** Returns whether a list with a known total continues until it is reached, even past pages without new items. */
    default boolean endsAtTotal() {
        return false;
    }

    /**
     * Pages by cursor: what an answer says becomes a parameter of the next query. A query that goes backwards goes on
     * backwards.
     *
     * @param after the parameter that goes forwards, and where an answer has the value for it
     * @param before the parameter that goes backwards, and where an answer has the value for it
     */
    static Paging byCursor(String after, String afterPlace, String before, String beforePlace) {
        return (asked, answered) -> {
            boolean backwards = asked.get(before) != null;
            Object cursor = answered.at(backwards ? beforePlace : afterPlace);
            return cursor == null || cursor.toString().isEmpty()
                    ? null
                    : asked.with(backwards ? before : after, cursor.toString());
        };
    }

    /**
     * Pages by number, which goes up while there is a next page.
     *
     * @param page the parameter
     * @param hasNext where an answer says whether there is a next page
     * @param current where an answer says which page it is; without it, it is the one that was asked for
     * @param total where an answer says how many items there are on all pages
     */
    static Paging byNumber(String page, String hasNext, String current, String total) {
        return new Paging() {
            @Override
            public @Nullable Query next(Query asked, RawPage<?> answered) {
                if (!Boolean.TRUE.equals(answered.at(hasNext))) {
                    return null;
                }
                Long number = answered.numberAt(current);
                long now = number != null ? number : asked.number(page, 1);
                return asked.with(page, Long.toString(now + 1));
            }

            @Override
            public @Nullable Long total(RawPage<?> answered) {
                return answered.numberAt(total);
            }

            @Override
            public boolean shifts() {
                return true;
            }
        };
    }

    /**
     * Pages by offset, which goes up by what came, until fewer items came than were asked for, or all there are.
     *
     * @param skip the parameter that says how many items to leave out
     * @param take the parameter that says how many to send, which sends {@code defaultTake} unless it is there
     * @param total where an answer says how many items there are on all pages, if it does
     */
    static Paging byOffset(String skip, String take, long defaultTake, String total) {
        return new Paging() {
            @Override
            public @Nullable Query next(Query asked, RawPage<?> answered) {
                long most = asked.number(take, defaultTake);
                long before = asked.number(skip, 0);
                long count = answered.items().size();
                Long all = total(answered);
                boolean more = all != null ? count > 0 && before + count < all : count == most;
                return more ? asked.with(skip, Long.toString(before + count)) : null;
            }

            @Override
            public @Nullable Long total(RawPage<?> answered) {
                return answered.numberAt(total);
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
