package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.creditor.CreateCreditor;
import io.paylinks.gocardless.creditor.Creditor;
import io.paylinks.gocardless.creditor.ListCreditors;
import io.paylinks.gocardless.creditor.UpdateCreditor;

/**
 * Operations on creditors.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditors">Creditors</a>
 */
public final class Creditors {
    private static final String ALL = "/creditors";
    private static final String ONE = ALL + "/{creditor_id}";

    private final Resource<Creditor> creditors;

    Creditors(Exchange exchange) {
        this.creditors = exchange.resource("creditors", Creditor.class).envelope("creditors");
    }

    /**
     * Fetches a creditor.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditors">GET
     *     /creditors/{creditor_id}</a>
     */
    public Creditor get(String creditorId) {
        return creditors.get("get", ONE, creditorId).send();
    }

    /**
     * Lists all creditors, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditors">GET /creditors</a>
     */
    public Page<Creditor> list() {
        return list(ListCreditors.builder().build());
    }

    /**
     * Lists the creditors that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditors">GET /creditors</a>
     */
    public Page<Creditor> list(ListCreditors request) {
        return creditors.get("list", ALL).query(request).page();
    }

    /**
     * Creates a creditor. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditors">POST /creditors</a>
     */
    public Creditor create(CreateCreditor request) {
        return creditors.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-creditors">PUT
     *     /creditors/{creditor_id}</a>
     */
    public Creditor update(String creditorId, UpdateCreditor request) {
        return creditors.put("update", ONE, creditorId).body(request).send();
    }
}
