package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.refund.CreateRefund;
import io.paylinks.gocardless.refund.ListRefunds;
import io.paylinks.gocardless.refund.Refund;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on refunds.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-refunds">Refunds</a>
 */
public final class Refunds {
    private static final String ALL = "/refunds";
    private static final String ONE = ALL + "/{refund_id}";

    private final Resource<Refund> refunds;

    Refunds(Exchange exchange) {
        this.refunds = exchange.resource("refunds", Refund.class).envelope("refunds");
    }

    /**
     * Fetches a refund.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-refunds">GET /refunds/{refund_id}</a>
     */
    public Refund get(String refundId) {
        return refunds.get("get", ONE, refundId).send();
    }

    /**
     * Lists all refunds, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-refunds">GET /refunds</a>
     */
    public Page<Refund> list() {
        return list(ListRefunds.builder().build());
    }

    /**
     * Lists the refunds that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-refunds">GET /refunds</a>
     */
    public Page<Refund> list(ListRefunds request) {
        return refunds.get("list", ALL).query(request).page();
    }

    /**
     * Creates a refund, which sends money back. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * <p>If the outcome is {@code UNKNOWN} nevertheless, search for it by payment with {@link #list(ListRefunds)}. A
     * {@code totalAmountConfirmation} prevents a second refund.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-refunds">POST /refunds</a>
     */
    public Refund create(CreateRefund request) {
        return refunds.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Sets the metadata of a refund: at most 3 keys of at most 50 characters, with values of at most 500.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-refunds">PUT /refunds/{refund_id}</a>
     */
    public Refund update(String refundId, Map<String, @Nullable String> metadata) {
        return refunds.put("update", ONE, refundId)
                .body(Actions.metadata(metadata))
                .send();
    }
}
