package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.payout.ListPayoutItems;
import io.paylinks.gocardless.payout.PayoutItem;

/**
 * Operations on payout items.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payout-items">Payout items</a>
 */
public final class PayoutItems {
    private static final String ALL = "/payout_items";

    private final Resource<PayoutItem> items;

    PayoutItems(Exchange exchange) {
        this.items = exchange.resource("payoutItems", PayoutItem.class).envelope("payout_items");
    }

    /**
     * Lists the items of a payout.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payout-items">GET /payout_items</a>
     */
    public Page<PayoutItem> list(ListPayoutItems request) {
        return items.get("list", ALL).query(request).page();
    }
}
