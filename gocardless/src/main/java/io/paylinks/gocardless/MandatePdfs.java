package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.mandatepdf.CreateMandatePdf;
import io.paylinks.gocardless.mandatepdf.MandatePdf;

/**
 * Operations on mandate PDFs.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#helper-endpoints-mandate-pdfs">Mandate PDFs</a>
 */
public final class MandatePdfs {
    private static final String ALL = "/mandate_pdfs";

    private final Resource<MandatePdf> pdfs;

    MandatePdfs(Exchange exchange) {
        this.pdfs = exchange.resource("mandatePdfs", MandatePdf.class).envelope("mandate_pdfs");
    }

    /**
     * Creates a PDF of a mandate. Its language is English; for another one, use {@code client.with(o ->
     * o.header("Accept-Language", "fr"))}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#helper-endpoints-mandate-pdfs">POST
     *     /mandate_pdfs</a>
     */
    public MandatePdf create(CreateMandatePdf request) {
        return pdfs.post("create", ALL).body(request).send();
    }
}
