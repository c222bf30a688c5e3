package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.mandateimport.CreateMandateImportEntry;
import io.paylinks.gocardless.mandateimport.ListMandateImportEntries;
import io.paylinks.gocardless.mandateimport.MandateImportEntry;

/**
 * Operations on mandate import entries.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandate-import-entries">Mandate import
 *     entries</a>
 */
public final class MandateImportEntries {
    private static final String ALL = "/mandate_import_entries";

    private final Resource<MandateImportEntry> entries;

    MandateImportEntries(Exchange exchange) {
        this.entries = exchange.resource("mandateImportEntries", MandateImportEntry.class)
                .envelope("mandate_import_entries");
    }

    /**
     * Lists the entries of an import, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandate-import-entries">GET
     *     /mandate_import_entries</a>
     */
    public Page<MandateImportEntry> list(ListMandateImportEntries request) {
        return entries.get("list", ALL).query(request).page();
    }

    /**
     * Adds an entry to an import that is not submitted yet. GoCardless is not known to honour its idempotency key:
     * after an outcome of {@code UNKNOWN}, search for its {@code recordIdentifier} with {@link #list}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-mandate-import-entries">POST
     *     /mandate_import_entries</a>
     */
    public MandateImportEntry create(CreateMandateImportEntry request) {
        return entries.post("create", ALL).body(request).send();
    }
}
