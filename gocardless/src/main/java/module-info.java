/**
 * The client for GoCardless. Start with {@link io.paylinks.gocardless.GoCardlessClient}:
 *
 * <pre>{@code
 * GoCardlessClient gocardless = GoCardlessClient.fromEnv(); // GOCARDLESS_ACCESS_TOKEN and GOCARDLESS_ENVIRONMENT
 * Payment payment = gocardless.payments().create(CreatePayment.builder()
 *         .amount(2500) // in pence
 *         .currency(CurrencyCode.GBP)
 *         .mandate(mandateId)
 *         .build());
 * for (Event event : gocardless.events().list(ListEvents.builder().payment(payment.id()).build())) {
 *     System.out.println(event.action()); // fetches page by page
 * }
 * }</pre>
 *
 * <p>A call that fails throws a {@link io.paylinks.core.error.CallException}, whose {@code outcome()} says whether it
 * may have been processed. {@link io.paylinks.gocardless.GoCardlessWebhooks} verifies webhooks.
 */
module io.paylinks.gocardless {
    requires transitive io.paylinks.core;
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports io.paylinks.gocardless;
    exports io.paylinks.gocardless.balance;
    exports io.paylinks.gocardless.bankaccountdetail;
    exports io.paylinks.gocardless.bankaccountholderverification;
    exports io.paylinks.gocardless.bankauthorisation;
    exports io.paylinks.gocardless.bankdetailslookup;
    exports io.paylinks.gocardless.billingrequest;
    exports io.paylinks.gocardless.billingrequestflow;
    exports io.paylinks.gocardless.billingrequesttemplate;
    exports io.paylinks.gocardless.block;
    exports io.paylinks.gocardless.branding;
    exports io.paylinks.gocardless.common;
    exports io.paylinks.gocardless.creditor;
    exports io.paylinks.gocardless.creditorbankaccount;
    exports io.paylinks.gocardless.currencyexchangerate;
    exports io.paylinks.gocardless.customer;
    exports io.paylinks.gocardless.customerbankaccount;
    exports io.paylinks.gocardless.customernotification;
    exports io.paylinks.gocardless.event;
    exports io.paylinks.gocardless.export;
    exports io.paylinks.gocardless.fundsavailability;
    exports io.paylinks.gocardless.instalmentschedule;
    exports io.paylinks.gocardless.institution;
    exports io.paylinks.gocardless.mandate;
    exports io.paylinks.gocardless.mandateimport;
    exports io.paylinks.gocardless.mandatepdf;
    exports io.paylinks.gocardless.negativebalancelimit;
    exports io.paylinks.gocardless.oauth;
    exports io.paylinks.gocardless.outboundpayment;
    exports io.paylinks.gocardless.outboundpaymentimport;
    exports io.paylinks.gocardless.payerauthorisation;
    exports io.paylinks.gocardless.payment;
    exports io.paylinks.gocardless.paymentaccount;
    exports io.paylinks.gocardless.payout;
    exports io.paylinks.gocardless.redirectflow;
    exports io.paylinks.gocardless.refund;
    exports io.paylinks.gocardless.scenariosimulator;
    exports io.paylinks.gocardless.schemeidentifier;
    exports io.paylinks.gocardless.subscription;
    exports io.paylinks.gocardless.taxrate;
    exports io.paylinks.gocardless.transferredmandate;
    exports io.paylinks.gocardless.verificationdetail;
    exports io.paylinks.gocardless.webhook;
}
