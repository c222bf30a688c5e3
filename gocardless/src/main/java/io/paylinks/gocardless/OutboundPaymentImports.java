package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.outboundpaymentimport.CreateOutboundPaymentImport;
import io.paylinks.gocardless.outboundpaymentimport.ListOutboundPaymentImports;
import io.paylinks.gocardless.outboundpaymentimport.OutboundPaymentImport;

/**
 * Operations on outbound payment imports.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payment-imports">Outbound
 *     payment imports</a>
 */
public final class OutboundPaymentImports {
    private static final String ALL = "/outbound_payment_imports";
    private static final String ONE = ALL + "/{outbound_payment_import_id}";

    private final Resource<OutboundPaymentImport> imports;

    OutboundPaymentImports(Exchange exchange) {
        this.imports = exchange.resource("outboundPaymentImports", OutboundPaymentImport.class)
                .envelope("outbound_payment_imports");
    }

    /**
     * Fetches an outbound payment import.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payment-imports">GET
     *     /outbound_payment_imports/{outbound_payment_import_id}</a>
     */
    public OutboundPaymentImport get(String outboundPaymentImportId) {
        return imports.get("get", ONE, outboundPaymentImportId).send();
    }

    /**
     * Lists all outbound payment imports, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payment-imports">GET
     *     /outbound_payment_imports</a>
     */
    public Page<OutboundPaymentImport> list() {
        return list(ListOutboundPaymentImports.builder().build());
    }

    /**
     * Lists the outbound payment imports that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payment-imports">GET
     *     /outbound_payment_imports</a>
     */
    public Page<OutboundPaymentImport> list(ListOutboundPaymentImports request) {
        return imports.get("list", ALL).query(request).page();
    }

    /**
     * Creates an outbound payment import, which sends money once it is approved at its {@code authorisationUrl}.
     * {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * <p>If the outcome is {@code UNKNOWN} nevertheless, search for the sum and the number of entries with
     * {@link #list(ListOutboundPaymentImports)}, from the time of the call.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#outbound-payments-outbound-payment-imports">POST
     *     /outbound_payment_imports</a>
     */
    public OutboundPaymentImport create(CreateOutboundPaymentImport request) {
        return imports.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }
}
