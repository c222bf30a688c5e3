package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.tax.CreateTax;
import io.paylinks.devdraft.tax.ListTaxes;
import io.paylinks.devdraft.tax.Tax;
import io.paylinks.devdraft.tax.UpdateTax;

final class TaxCalls extends CallTable<DevdraftClient, Taxes> {
    private static final String ALL = "/api/v0/taxes";
    private static final String ONE = ALL + "/{id}";

    TaxCalls() {
        super("taxes", DevdraftClient::taxes);
        call("get", t -> t.get(ID)).sends("GET " + ONE).returns(Tax.class);
        call("list", t -> t.list()).sends("GET " + ALL).returnsPageOf(Tax.class);
        call("list", ListTaxes.class, Taxes::list).sends("GET " + ALL).returnsPageOf(Tax.class);
        call("create", CreateTax.class, Taxes::create).sends("POST " + ALL).returns(201, Tax.class);
        call("update", UpdateTax.class, (t, request) -> t.update(ID, request))
                .sends("PUT " + ONE)
                .returns(Tax.class);
        call("delete", t -> t.delete(ID)).sends("DELETE " + ONE).returnsDeleted(204);
    }
}
