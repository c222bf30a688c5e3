package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.branding.CreateLogo;
import io.paylinks.gocardless.branding.Logo;

final class LogoCalls extends CallTable<GoCardlessClient, Logos> {
    LogoCalls() {
        super("logos", GoCardlessClient::logos);
        call("createForCreditor", CreateLogo.class, Logos::createForCreditor)
                .sends("POST /branding/logos")
                .returns(201, Logo.class);
    }
}
