package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.bankaccountholderverification.BankAccountHolderVerification;
import io.paylinks.gocardless.bankaccountholderverification.CreateBankAccountHolderVerification;

final class BankAccountHolderVerificationCalls extends CallTable<GoCardlessClient, BankAccountHolderVerifications> {
    BankAccountHolderVerificationCalls() {
        super("bankAccountHolderVerifications", GoCardlessClient::bankAccountHolderVerifications);
        call("get", b -> b.get(ID))
                .sends("GET /bank_account_holder_verifications/{id}")
                .returns(BankAccountHolderVerification.class);
        call("create", CreateBankAccountHolderVerification.class, BankAccountHolderVerifications::create)
                .sends("POST /bank_account_holder_verifications")
                .honoursKey()
                .returns(201, BankAccountHolderVerification.class);
    }
}
