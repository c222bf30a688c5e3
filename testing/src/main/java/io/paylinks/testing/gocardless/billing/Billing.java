package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Customers;
import io.paylinks.testing.gocardless.Events;
import io.paylinks.testing.gocardless.Instalments;
import io.paylinks.testing.gocardless.Mandates;
import io.paylinks.testing.gocardless.Payments;
import io.paylinks.testing.gocardless.Simulators;
import io.paylinks.testing.gocardless.Subscriptions;

/** All resources of this package. */
public final class Billing {

    public final Payer payer;

    public Billing(
            Api api,
            Events events,
            Customers customers,
            BankAccounts bankAccounts,
            Mandates mandates,
            Payments payments,
            Subscriptions subscriptions,
            Instalments instalments,
            Simulators simulators) {
        Actions actions = new Actions(api, events);
        Fulfilment fulfilment =
                new Fulfilment(events, customers, bankAccounts, mandates, payments, subscriptions, instalments);
        Requests requests = new Requests(api, events, bankAccounts, actions, fulfilment);
        Authorisations authorisations = new Authorisations(api, events, requests);
        new RequestsWithActions(api, requests, authorisations);
        new Institutions(api);
        Flows flows = new Flows(api, events, requests);
        Templates templates = new Templates(api);
        payer = new Payer(api, events, requests, authorisations, flows, templates);
        simulators.mover(Requests.NAME, (request, status) -> payer.finish(request));
    }
}
