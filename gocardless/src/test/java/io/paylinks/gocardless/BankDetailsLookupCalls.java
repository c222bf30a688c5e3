package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.bankdetailslookup.BankDetailsLookup;
import io.paylinks.gocardless.bankdetailslookup.CreateBankDetailsLookup;

final class BankDetailsLookupCalls extends CallTable<GoCardlessClient, BankDetailsLookups> {
    BankDetailsLookupCalls() {
        super("bankDetailsLookups", GoCardlessClient::bankDetailsLookups);
        call("create", CreateBankDetailsLookup.class, BankDetailsLookups::create)
                .sends("POST /bank_details_lookups")
                .returns(201, BankDetailsLookup.class);
    }
}
