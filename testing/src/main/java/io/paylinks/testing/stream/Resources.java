package io.paylinks.testing.stream;

import java.time.Clock;

/** All resources of Stream, each created with the others that it uses. */
public final class Resources {

    public final Api api;
    public final Events events;
    public final Organization organization;
    public final Consumers consumers;
    public final Products products;
    public final Invoices invoices;
    public final Subscriptions subscriptions;
    public final Payments payments;
    public final Payer payer;

    public Resources(Clock clock) {
        Tables tables = new Tables();
        api = new Api(clock);
        events = new Events(api, tables.links);
        organization = new Organization(api);
        api.around(organization::inBranch);
        consumers = new Consumers(api, tables, organization);
        products = new Products(api);
        Coupons coupons = new Coupons(api);
        Pricing pricing = new Pricing(api, products, coupons);
        Links links = new Links(api, tables, organization, consumers, coupons, pricing);
        Views views = new Views(api, tables, organization, consumers);
        invoices = new Invoices(api, tables, events, organization, consumers, products, coupons, pricing, views);
        subscriptions = new Subscriptions(api, tables, events, organization, consumers, pricing, views, invoices);
        new Freezes(api, tables, events, subscriptions);
        payments = new Payments(api, tables, events, organization, links, invoices, subscriptions);
        payer = new Payer(api, tables, events, consumers, invoices, subscriptions, payments);
        new Metering(api, organization, consumers, products);
    }
}
