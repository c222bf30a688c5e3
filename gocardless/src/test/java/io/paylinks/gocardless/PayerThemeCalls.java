package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.branding.CreatePayerTheme;
import io.paylinks.gocardless.branding.PayerTheme;

final class PayerThemeCalls extends CallTable<GoCardlessClient, PayerThemes> {
    PayerThemeCalls() {
        super("payerThemes", GoCardlessClient::payerThemes);
        call("createForCreditor", CreatePayerTheme.class, PayerThemes::createForCreditor)
                .sends("POST /branding/payer_themes")
                .returns(201, PayerTheme.class);
    }
}
