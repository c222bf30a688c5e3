package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.mandateimport.CreateMandateImport;
import io.paylinks.gocardless.mandateimport.MandateImport;

final class MandateImportCalls extends CallTable<GoCardlessClient, MandateImports> {
    MandateImportCalls() {
        super("mandateImports", GoCardlessClient::mandateImports);
        call("get", m -> m.get(ID)).sends("GET /mandate_imports/{id}").returns(MandateImport.class);
        call("create", CreateMandateImport.class, MandateImports::create)
                .sends("POST /mandate_imports")
                .honoursKey()
                .returns(201, MandateImport.class);
        call("submit", m -> m.submit(ID))
                .sends("POST /mandate_imports/{id}/actions/submit")
                .body("{\"data\":{}}")
                .returns(MandateImport.class);
        call("cancel", m -> m.cancel(ID))
                .sends("POST /mandate_imports/{id}/actions/cancel")
                .body("{\"data\":{}}")
                .returns(MandateImport.class);
    }
}
