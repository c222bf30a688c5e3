package io.paylinks.testing.gocardless;

import io.paylinks.testing.gocardless.billing.Billing;
import io.paylinks.testing.gocardless.billing.Payer;
import io.paylinks.testing.gocardless.merchant.Merchant;
import io.paylinks.testing.gocardless.merchant.OutboundPayments;
import java.time.Clock;

/** All resources of GoCardless, each created with the others that it uses. */
public final class Resources {

    public final Api api;
    public final Events events;
    public final Subscriptions subscriptions;
    public final MandateImports mandateImports;
    public final Payouts payouts;
    public final Banks banks;
    public final Payer payer;
    public final OutboundPayments outboundPayments;

    public Resources(Clock clock) {
        api = new Api(clock);
        events = new Events(api);
        api.around((call, handler) -> events.from("api", () -> handler.handle(call)));
        Charges charges = new Charges(api);
        Customers customers = new Customers(api);
        Payments payments = new Payments(api, events, charges);
        subscriptions = new Subscriptions(api, events, charges, payments);
        Instalments instalments = new Instalments(api, events, charges, payments);
        Mandates mandates = new Mandates(api, events, payments, subscriptions);
        BankAccounts bankAccounts = new BankAccounts(api, mandates);
        mandateImports = new MandateImports(api, customers, bankAccounts, mandates);
        payouts = new Payouts(api, events, instalments);
        Refunds refunds = new Refunds(api, events);
        banks = new Banks(api, events, customers, bankAccounts, mandates, payments, instalments, payouts);
        Simulators simulators = new Simulators(api, events, banks, payouts, refunds);
        payer = new Billing(
                        api,
                        events,
                        customers,
                        bankAccounts,
                        mandates,
                        payments,
                        subscriptions,
                        instalments,
                        simulators)
                .payer;
        banks.addMandate(Api.MANDATE_ID, Api.CUSTOMER_ID, "active");
        outboundPayments = new Merchant(api, events, customers, bankAccounts, mandates).outboundPayments;
    }
}
