package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.transferredmandate.TransferredMandate;

final class TransferredMandateCalls extends CallTable<GoCardlessClient, TransferredMandates> {
    TransferredMandateCalls() {
        super("transferredMandates", GoCardlessClient::transferredMandates);
        call("get", t -> t.get(ID)).sends("GET /transferred_mandates/{id}").returns(TransferredMandate.class);
    }
}
