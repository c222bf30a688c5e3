package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.verificationdetail.CreateVerificationDetail;
import io.paylinks.gocardless.verificationdetail.ListVerificationDetails;
import io.paylinks.gocardless.verificationdetail.VerificationDetail;

final class VerificationDetailCalls extends CallTable<GoCardlessClient, VerificationDetails> {
    VerificationDetailCalls() {
        super("verificationDetails", GoCardlessClient::verificationDetails);
        call("list", ListVerificationDetails.class, VerificationDetails::list)
                .sends("GET /verification_details")
                .returnsPageOf(VerificationDetail.class);
        call("create", CreateVerificationDetail.class, VerificationDetails::create)
                .sends("POST /verification_details")
                .returns(201, VerificationDetail.class);
    }
}
