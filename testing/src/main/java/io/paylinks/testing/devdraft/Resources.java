package io.paylinks.testing.devdraft;

import java.time.Clock;

/** All resources of Devdraft, each created with the others that it uses. */
public final class Resources {

    public final Api api;
    public final Rates rates;
    public final Wallets wallets;
    public final Links links;
    public final Products products;

    public Resources(Clock clock) {
        api = new Api(clock);
        rates = new Rates(api);
        wallets = new Wallets(api, rates);
        links = new Links(api, wallets);
        Customers customers = new Customers(api);
        products = new Products(api, wallets);
        new Invoices(api, wallets, customers, products);
        new Taxes(api);
        new Webhooks(api);
        new TestPayments(api);
        new Intents(api);
        new Transfers(api, rates, wallets);
        new Health(api);
    }
}
