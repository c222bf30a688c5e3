package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.mandatepdf.CreateMandatePdf;
import io.paylinks.gocardless.mandatepdf.MandatePdf;

final class MandatePdfCalls extends CallTable<GoCardlessClient, MandatePdfs> {
    MandatePdfCalls() {
        super("mandatePdfs", GoCardlessClient::mandatePdfs);
        call("create", CreateMandatePdf.class, MandatePdfs::create)
                .sends("POST /mandate_pdfs")
                .returns(201, MandatePdf.class);
    }
}
