package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.creditor.CreateCreditor;
import io.paylinks.gocardless.creditor.Creditor;
import io.paylinks.gocardless.creditor.ListCreditors;
import io.paylinks.gocardless.creditor.UpdateCreditor;

final class CreditorCalls extends CallTable<GoCardlessClient, Creditors> {
    CreditorCalls() {
        super("creditors", GoCardlessClient::creditors);
        call("get", c -> c.get(ID)).sends("GET /creditors/{id}").returns(Creditor.class);
        call("list", c -> c.list()).sends("GET /creditors").returnsPageOf(Creditor.class);
        call("list", ListCreditors.class, Creditors::list)
                .sends("GET /creditors")
                .returnsPageOf(Creditor.class);
        call("create", CreateCreditor.class, Creditors::create)
                .sends("POST /creditors")
                .honoursKey()
                .returns(201, Creditor.class);
        call("update", UpdateCreditor.class, (c, request) -> c.update(ID, request))
                .sends("PUT /creditors/{id}")
                .returns(Creditor.class);
    }
}
