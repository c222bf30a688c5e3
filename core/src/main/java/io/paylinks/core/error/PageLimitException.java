package io.paylinks.core.error;

import io.paylinks.core.Page;

/**
 * A list has more pages than {@link Page#maxRequests} allows. The page beyond the limit was not requested, so an item
 * that was not found may still be there.
 */
public final class PageLimitException extends PaylinksException {
    private static final long serialVersionUID = 1L;

    private final int maxRequests;

    PageLimitException(int maxRequests) {
        super(
                "the list has more pages, and the limit of " + maxRequests
                        + (maxRequests == 1 ? " request" : " requests")
                        + " for them is used up; raise maxRequests, or narrow the filters of the list",
                null);
        this.maxRequests = maxRequests;
    }

    /** Returns the limit that was exceeded. */
    public int maxRequests() {
        return maxRequests;
    }
}
