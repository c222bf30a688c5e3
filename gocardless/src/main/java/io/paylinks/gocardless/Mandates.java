package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.mandate.CreateMandate;
import io.paylinks.gocardless.mandate.ListMandates;
import io.paylinks.gocardless.mandate.Mandate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations on mandates.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">Mandates</a>
 */
public final class Mandates {
    private static final String ALL = "/mandates";
    private static final String ONE = ALL + "/{mandate_id}";

    private final Resource<Mandate> mandates;

    Mandates(Exchange exchange) {
        this.mandates = exchange.resource("mandates", Mandate.class).envelope("mandates");
    }

    /**
     * Fetches a mandate.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">GET
     *     /mandates/{mandate_id}</a>
     */
    public Mandate get(String mandateId) {
        return mandates.get("get", ONE, mandateId).send();
    }

    /**
     * Lists all mandates, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">GET /mandates</a>
     */
    public Page<Mandate> list() {
        return list(ListMandates.builder().build());
    }

    /**
     * Lists the mandates that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">GET /mandates</a>
     */
    public Page<Mandate> list(ListMandates request) {
        return mandates.get("list", ALL).query(request).page();
    }

    /**
     * Creates a mandate. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">POST /mandates</a>
     */
    public Mandate create(CreateMandate request) {
        return mandates.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Sets the metadata of a mandate: at most 3 keys of at most 50 characters, with values of at most 500.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">PUT
     *     /mandates/{mandate_id}</a>
     */
    public Mandate update(String mandateId, Map<String, @Nullable String> metadata) {
        return mandates.put("update", ONE, mandateId)
                .body(Actions.metadata(metadata))
                .send();
    }

    /**
     * Cancels a mandate immediately, and its payments that are not submitted yet. Rejected with
     * {@code cancellation_failed} if it is already cancelled, failed or expired.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">POST
     *     /mandates/{mandate_id}/actions/cancel</a>
     */
    public Mandate cancel(String mandateId) {
        return cancel(mandateId, Map.of());
    }

    /**
     * Cancels a mandate, as {@link #cancel(String)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">POST
     *     /mandates/{mandate_id}/actions/cancel</a>
     */
    public Mandate cancel(String mandateId, Map<String, @Nullable String> metadata) {
        return mandates.post("cancel", ONE + "/actions/cancel", mandateId)
                .body(DATA, Actions.with(metadata))
                .send();
    }

    /**
     * Reinstates a mandate that is {@code cancelled} or {@code expired}. Events show whether the bank accepts it.
     * Collect again only if the customer agrees.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">POST
     *     /mandates/{mandate_id}/actions/reinstate</a>
     */
    public Mandate reinstate(String mandateId) {
        return reinstate(mandateId, Map.of());
    }

    /**
     * Reinstates a mandate, as {@link #reinstate(String)} does, with metadata for its event.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandates">POST
     *     /mandates/{mandate_id}/actions/reinstate</a>
     */
    public Mandate reinstate(String mandateId, Map<String, @Nullable String> metadata) {
        return mandates.post("reinstate", ONE + "/actions/reinstate", mandateId)
                .body(DATA, Actions.with(metadata))
                .send();
    }
}
