package io.paylinks.gocardless.billingrequesttemplate;

import io.paylinks.core.RequestBuilder;
import io.paylinks.gocardless.billingrequest.Constraints;
import io.paylinks.gocardless.billingrequest.Verify;
import io.paylinks.gocardless.common.Currency;
import io.paylinks.gocardless.common.Scheme;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What creating and updating a Paylink have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class BillingRequestTemplateBuilder<R, B extends BillingRequestTemplateBuilder<R, B>>
        extends RequestBuilder<R, B> {
    BillingRequestTemplateBuilder() {}

    /** Limits what the mandate may collect; PayTo and VRP need it. */
    public abstract B mandateRequestConstraints(@Nullable Constraints mandateRequestConstraints);

    /** Asks for a mandate in this currency. */
    public abstract B mandateRequestCurrency(@Nullable Currency mandateRequestCurrency);

    /** Describes the mandate to the payer. */
    public abstract B mandateRequestDescription(@Nullable String mandateRequestDescription);

    /**
     * Stores your own values with each mandate: at most 3 keys of at most 50 characters, with values of at most 500.
     */
    public abstract B mandateRequestMetadata(@Nullable Map<String, @Nullable String> mandateRequestMetadata);

    /** Uses this scheme for the mandate; GoCardless chooses one for the currency unless set. */
    public abstract B mandateRequestScheme(@Nullable Scheme mandateRequestScheme);

    /** Says how thoroughly the bank account is verified. */
    public abstract B mandateRequestVerify(@Nullable Verify mandateRequestVerify);

    /** Stores your own values: at most 3 keys of at most 50 characters, with values of at most 500. */
    public abstract B metadata(@Nullable Map<String, @Nullable String> metadata);

    /** Names the Paylink; payers may read it. */
    public abstract B name(@Nullable String name);

    /**
     * Asks for this amount in <b>major</b> units, such as {@code new BigDecimal("100.00")} for 100 pounds. It is the
     * one amount of GoCardless that is not counted in minor units.
     */
    public abstract B paymentRequestAmountInMajorUnits(@Nullable BigDecimal paymentRequestAmountInMajorUnits);

    /** Asks for a payment in this currency. */
    public abstract B paymentRequestCurrency(@Nullable Currency paymentRequestCurrency);

    /** Describes the payment to the payer. */
    public abstract B paymentRequestDescription(@Nullable String paymentRequestDescription);

    /**
     * Stores your own values with each payment: at most 3 keys of at most 50 characters, with values of at most 500.
     */
    public abstract B paymentRequestMetadata(@Nullable Map<String, @Nullable String> paymentRequestMetadata);

    /** Uses this scheme for the payment; GoCardless chooses one for the currency unless set. */
    public abstract B paymentRequestScheme(@Nullable Scheme paymentRequestScheme);

    /** Sends the payer here afterwards. */
    public abstract B redirectUri(@Nullable String redirectUri);
}
