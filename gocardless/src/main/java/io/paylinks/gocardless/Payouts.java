package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.payout.ListPayouts;
import io.paylinks.gocardless.payout.Payout;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on payouts.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payouts">Payouts</a>
 */
public final class Payouts {
    private static final String ALL = "/payouts";
    private static final String ONE = ALL + "/{payout_id}";

    private final Resource<Payout> payouts;

    Payouts(Exchange exchange) {
        this.payouts = exchange.resource("payouts", Payout.class).envelope("payouts");
    }

    /**
     * Fetches a payout.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payouts">GET /payouts/{payout_id}</a>
     */
    public Payout get(String payoutId) {
        return payouts.get("get", ONE, payoutId).send();
    }

    /**
     * Lists all payouts, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payouts">GET /payouts</a>
     */
    public Page<Payout> list() {
        return list(ListPayouts.builder().build());
    }

    /**
     * Lists the payouts that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payouts">GET /payouts</a>
     */
    public Page<Payout> list(ListPayouts request) {
        return payouts.get("list", ALL).query(request).page();
    }

    /**
     * Sets the metadata of a payout: at most 3 keys of at most 50 characters, with values of at most 500.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payouts">PUT /payouts/{payout_id}</a>
     */
    public Payout update(String payoutId, Map<String, @Nullable String> metadata) {
        return payouts.put("update", ONE, payoutId)
                .body(Actions.metadata(metadata))
                .send();
    }
}
