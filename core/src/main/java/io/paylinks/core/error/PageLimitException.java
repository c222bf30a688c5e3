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
                "the list has more pages, but the limit of " + maxRequests
                        + (maxRequests == 1 ? " request" : " requests")
                        + " is reached; increase maxRequests or use narrower filters",
                null);
        this.maxRequests = maxRequests;
    }

    /** Returns the limit that was exceeded. */
    public int maxRequests() {
        return maxRequests;
    }
}
