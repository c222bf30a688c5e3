package io.paylinks.core.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a provider's lists go on from page to page. */
public interface Paging {

    /** Returns the query of the page after one, or null if that was the last. */
    @Nullable
    Query next(Query asked, RawPage<?> answered);

    /** Returns the number of items on all pages, or null if the answer does not say. */
    @Nullable
    Long total(RawPage<?> answered);

    /** Returns the names under which an answer may hold its items, besides the operation's envelope. */
    List<String> itemNames();

    /** Tells whether a server that sends the same page again has no more, rather than being at fault. */
    boolean repeatEndsWalk();

    /**
     * Pages by cursor: {@code meta.cursors.after} becomes the query's {@code after}; likewise backwards with
     * {@code before}.
     */
    static Paging byCursor() {
        return new Paging() {
            @Override
            public @Nullable Query next(Query asked, RawPage<?> answered) {
                String direction = asked.get("before") == null ? "after" : "before";
                Object cursor = answered.at("meta", "cursors", direction);
                return cursor == null || cursor.toString().isEmpty() ? null : asked.with(direction, cursor.toString());
            }

            @Override
            public @Nullable Long total(RawPage<?> answered) {
                return null;
            }

            @Override
            public List<String> itemNames() {
                return List.of("data");
            }

            @Override
            public boolean repeatEndsWalk() {
                return false;
            }
        };
    }

    /** Pages by number: {@code page} goes up while {@code pagination.has_next_page}. */
    static Paging byNumber() {
        return new Paging() {
            @Override
            public @Nullable Query next(Query asked, RawPage<?> answered) {
                if (!Boolean.TRUE.equals(answered.at("pagination", "has_next_page"))) {
                    return null;
                }
                Long current = answered.numberAt("pagination", "current_page");
                long page = current != null ? current : asked.number("page", 1);
                return asked.with("page", Long.toString(page + 1));
            }

            @Override
            public @Nullable Long total(RawPage<?> answered) {
                return answered.numberAt("pagination", "total_count");
            }

            @Override
            public List<String> itemNames() {
                return List.of("data");
            }

            @Override
            public boolean repeatEndsWalk() {
                return false;
            }
        };
    }

    /**
     * Pages by offset: {@code skip} goes up by what came, until less than {@code take} or all of {@code total} came.
     */
    static Paging byOffset(long defaultTake) {
        return new Paging() {
            @Override
            public @Nullable Query next(Query asked, RawPage<?> answered) {
                long take = asked.number("take", defaultTake);
                long skip = asked.number("skip", 0);
                long count = answered.items().size();
                Long total = total(answered);
                boolean more = total != null ? count > 0 && skip + count < total : count >= take;
                return more && count <= take ? asked.with("skip", Long.toString(skip + count)) : null;
            }

            @Override
            public @Nullable Long total(RawPage<?> answered) {
                return answered.numberAt("total");
            }

            @Override
            public List<String> itemNames() {
                return List.of("data");
            }

            @Override
            public boolean repeatEndsWalk() {
                return true;
            }
        };
    }
}
