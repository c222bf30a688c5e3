package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.bankauthorisation.BankAuthorisation;
import io.paylinks.gocardless.bankauthorisation.CreateBankAuthorisation;

final class BankAuthorisationCalls extends CallTable<GoCardlessClient, BankAuthorisations> {
    BankAuthorisationCalls() {
        super("bankAuthorisations", GoCardlessClient::bankAuthorisations);
        call("get", b -> b.get(ID)).sends("GET /bank_authorisations/{id}").returns(BankAuthorisation.class);
        call("create", CreateBankAuthorisation.class, BankAuthorisations::create)
                .sends("POST /bank_authorisations")
                .honoursKey()
                .returns(201, BankAuthorisation.class);
    }
}
