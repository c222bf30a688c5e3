package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.export.Export;
import io.paylinks.gocardless.export.ListExports;

/**
 * Operations on exports.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-exports">Exports</a>
 */
public final class Exports {
    private static final String ALL = "/exports";
    private static final String ONE = ALL + "/{export_id}";

    private final Resource<Export> exports;

    Exports(Exchange exchange) {
        this.exports = exchange.resource("exports", Export.class).envelope("exports");
    }

    /**
     * Fetches an export.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-exports">GET /exports/{export_id}</a>
     */
    public Export get(String exportId) {
        return exports.get("get", ONE, exportId).send();
    }

    /**
     * Lists all exports, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-exports">GET /exports</a>
     */
    public Page<Export> list() {
        return list(ListExports.builder().build());
    }

    /**
     * Lists the exports that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-exports">GET /exports</a>
     */
    public Page<Export> list(ListExports request) {
        return exports.get("list", ALL).query(request).page();
    }
}
