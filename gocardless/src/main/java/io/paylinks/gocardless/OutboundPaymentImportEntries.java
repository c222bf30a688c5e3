package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.outboundpaymentimport.ListOutboundPaymentImportEntries;
import io.paylinks.gocardless.outboundpaymentimport.OutboundPaymentImportEntry;

/**
 * Operations on outbound payment import entries.
 *
 * @see <a
 *     href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payment-import-entries">Outbound
 *     payment import entries</a>
 */
public final class OutboundPaymentImportEntries {
    private static final String ALL = "/outbound_payment_import_entries";

    private final Resource<OutboundPaymentImportEntry> entries;

    OutboundPaymentImportEntries(Exchange exchange) {
        this.entries = exchange.resource("outboundPaymentImportEntries", OutboundPaymentImportEntry.class)
                .envelope("outbound_payment_import_entries");
    }

    /**
     * Lists the entries of an import, newest first.
     *
     * @see <a
     *     href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payment-import-entries">GET
     *     /outbound_payment_import_entries</a>
     */
    public Page<OutboundPaymentImportEntry> list(ListOutboundPaymentImportEntries request) {
        return entries.get("list", ALL).query(request).page();
    }
}
