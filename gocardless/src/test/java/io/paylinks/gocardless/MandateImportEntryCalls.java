package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.mandateimport.CreateMandateImportEntry;
import io.paylinks.gocardless.mandateimport.ListMandateImportEntries;
import io.paylinks.gocardless.mandateimport.MandateImportEntry;

final class MandateImportEntryCalls extends CallTable<GoCardlessClient, MandateImportEntries> {
    MandateImportEntryCalls() {
        super("mandateImportEntries", GoCardlessClient::mandateImportEntries);
        call("list", ListMandateImportEntries.class, MandateImportEntries::list)
                .sends("GET /mandate_import_entries")
                .returnsPageOf(MandateImportEntry.class);
        call("create", CreateMandateImportEntry.class, MandateImportEntries::create)
                .sends("POST /mandate_import_entries")
                .returns(201, MandateImportEntry.class);
    }
}
