package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.bankaccountdetail.BankAccountDetail;

final class BankAccountDetailCalls extends CallTable<GoCardlessClient, BankAccountDetails> {
    BankAccountDetailCalls() {
        super("bankAccountDetails", GoCardlessClient::bankAccountDetails);
        call("get", b -> b.get(ID)).sends("GET /bank_account_details/{id}").returns(BankAccountDetail.class);
    }
}
