package io.paylinks.gocardless.billingrequesttemplate;

import io.paylinks.gocardless.billingrequest.Constraints;
import io.paylinks.gocardless.billingrequest.Verify;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.MetadataBuilder;
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
        extends MetadataBuilder<R, B> {
    BillingRequestTemplateBuilder() {}

    /** Limits what the mandate may collect; PayTo and VRP need it. */
    public abstract B mandateRequestConstraints(@Nullable Constraints mandateRequestConstraints);

    /** Asks for a mandate in this currency. */
    public abstract B mandateRequestCurrency(@Nullable CurrencyCode mandateRequestCurrency);

    /** Describes the mandate to the payer. */
    public abstract B mandateRequestDescription(@Nullable String mandateRequestDescription);

    /**
     * Your own values, which GoCardless stores with each mandate: at most 3 keys of at most 50 characters, with values
     * of at most 500.
     */
    public abstract B mandateRequestMetadata(@Nullable Map<String, @Nullable String> mandateRequestMetadata);

    /** Adds an entry to the metadata of each mandate, or replaces the value of its key. */
    public B mandateRequestMetadata(String key, @Nullable String value) {
        return mandateRequestMetadata(with(mandateRequestMetadata(), "key", key, value));
    }

    abstract @Nullable Map<String, @Nullable String> mandateRequestMetadata();

    /** Uses this scheme for the mandate. Default: GoCardless chooses one for the currency. */
    public abstract B mandateRequestScheme(@Nullable Scheme mandateRequestScheme);

    /** Says how thoroughly the bank account is verified. */
    public abstract B mandateRequestVerify(@Nullable Verify mandateRequestVerify);

    /** Names the Paylink; payers may read it. */
    public abstract B name(@Nullable String name);

    /**
     * Asks for this amount in <b>major</b> units, such as {@code new BigDecimal("100.00")} for 100 pounds. It is the
     * one amount of GoCardless that is not counted in minor units.
     */
    public abstract B paymentRequestAmountInMajorUnits(@Nullable BigDecimal paymentRequestAmountInMajorUnits);

    /** Asks for a payment in this currency. */
    public abstract B paymentRequestCurrency(@Nullable CurrencyCode paymentRequestCurrency);

    /** Describes the payment to the payer. */
    public abstract B paymentRequestDescription(@Nullable String paymentRequestDescription);

    /**
     * Your own values, which GoCardless stores with each payment: at most 3 keys of at most 50 characters, with values
     * of at most 500.
     */
    public abstract B paymentRequestMetadata(@Nullable Map<String, @Nullable String> paymentRequestMetadata);

    /** Adds an entry to the metadata of each payment, or replaces the value of its key. */
    public B paymentRequestMetadata(String key, @Nullable String value) {
        return paymentRequestMetadata(with(paymentRequestMetadata(), "key", key, value));
    }

    abstract @Nullable Map<String, @Nullable String> paymentRequestMetadata();

    /** Uses this scheme for the payment. Default: GoCardless chooses one for the currency. */
    public abstract B paymentRequestScheme(@Nullable Scheme paymentRequestScheme);

    /** Sends the payer here afterwards. */
    public abstract B redirectUri(@Nullable String redirectUri);
}
