package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.gocardless.Api;

/** All resources of this room. */
public final class Merchant {

    /** The one notification that is there; the real ones are told by events. */
    public static final String CUSTOMER_NOTIFICATION_ID = "PCN123";

    public final OutboundPayments outboundPayments;

    /** Starts with a notification of a mandate that is there. */
    public Merchant(Api api, String mandateId) {
        Creditors creditors = new Creditors(api);
        new CreditorAccounts(api, creditors);
        outboundPayments = new OutboundPayments(api, creditors);
        new AboutMandates(api, api.mandates.resource.find(mandateId));
        new Authorisations(api, creditors);
        new BankChecks(api);
        new Blocks(api);
        new Branding(api, creditors);
        new Imports(api, creditors);
        new PaymentAccounts(api);
        new Reports(api);
    }
}
