package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.mandateimport.CreateMandateImport;
import io.paylinks.gocardless.mandateimport.MandateImport;
import java.util.Map;

/**
 * Operations on mandate imports.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandate-imports">Mandate imports</a>
 */
public final class MandateImports {
    private static final String ALL = "/mandate_imports";
    private static final String ONE = ALL + "/{mandate_import_id}";

    private final Resource<MandateImport> imports;

    MandateImports(Exchange exchange) {
        this.imports = exchange.resource("mandateImports", MandateImport.class).envelope("mandate_imports");
    }

    /**
     * Fetches a mandate import.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandate-imports">GET
     *     /mandate_imports/{mandate_import_id}</a>
     */
    public MandateImport get(String mandateImportId) {
        return imports.get("get", ONE, mandateImportId).send();
    }

    /**
     * Creates a mandate import. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandate-imports">POST
     *     /mandate_imports</a>
     */
    public MandateImport create(CreateMandateImport request) {
        return imports.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Submits an import for processing. Entries can then no longer be added.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandate-imports">POST
     *     /mandate_imports/{mandate_import_id}/actions/submit</a>
     */
    public MandateImport submit(String mandateImportId) {
        return imports.post("submit", ONE + "/actions/submit", mandateImportId)
                .body(DATA, Map.of())
                .send();
    }

    /**
     * Cancels an import that is not processed yet.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandate-imports">POST
     *     /mandate_imports/{mandate_import_id}/actions/cancel</a>
     */
    public MandateImport cancel(String mandateImportId) {
        return imports.post("cancel", ONE + "/actions/cancel", mandateImportId)
                .body(DATA, Map.of())
                .send();
    }
}
