package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Customers;
import io.paylinks.testing.gocardless.Events;
import io.paylinks.testing.gocardless.Mandates;

/** All resources of this package. */
public final class Merchant {

    public final OutboundPayments outboundPayments;

    /** Creates the resources, with a notification about the preloaded mandate. */
    public Merchant(Api api, Events events, Customers customers, BankAccounts bankAccounts, Mandates mandates) {
        Creditors creditors = new Creditors(api, events);
        new CreditorAccounts(api, bankAccounts, creditors);
        outboundPayments = new OutboundPayments(api, events, creditors);
        new MandateExtras(api, mandates.resource.find(Api.MANDATE_ID));
        new Authorisations(api, events, customers, bankAccounts, mandates, creditors);
        new BankChecks(api, bankAccounts);
        new Blocks(api);
        new Branding(api, creditors);
        new Imports(api, creditors);
        new PaymentAccounts(api);
        new Reports(api);
    }
}
