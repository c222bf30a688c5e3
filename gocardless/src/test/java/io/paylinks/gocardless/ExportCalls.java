package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.export.Export;
import io.paylinks.gocardless.export.ListExports;

final class ExportCalls extends CallTable<GoCardlessClient, Exports> {
    ExportCalls() {
        super("exports", GoCardlessClient::exports);
        call("get", e -> e.get(ID)).sends("GET /exports/{id}").returns(Export.class);
        call("list", e -> e.list()).sends("GET /exports").returnsPageOf(Export.class);
        call("list", ListExports.class, Exports::list).sends("GET /exports").returnsPageOf(Export.class);
    }
}
