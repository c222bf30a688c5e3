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
 * The common fields of the requests to create and update a Paylink.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class BillingRequestTemplateBuilder<R, B extends BillingRequestTemplateBuilder<R, B>>
        extends MetadataBuilder<R, B> {
    BillingRequestTemplateBuilder() {}

    /** The limits of the mandate; required for PayTo and VRP. */
    public abstract B mandateRequestConstraints(@Nullable Constraints mandateRequestConstraints);

    public abstract B mandateRequestCurrency(@Nullable CurrencyCode mandateRequestCurrency);

    /** The description of the mandate that the payer sees. */
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

    /** The scheme of the mandate. Default: GoCardless chooses one for the currency. */
    public abstract B mandateRequestScheme(@Nullable Scheme mandateRequestScheme);

    /** The level of verification of the bank account. */
    public abstract B mandateRequestVerify(@Nullable Verify mandateRequestVerify);

    /** The name of the Paylink, which payers may see. */
    public abstract B name(@Nullable String name);

    /**
     * The amount to collect in <b>major</b> units, such as {@code new BigDecimal("100.00")} for 100 pounds. It is the
     * only amount of GoCardless that is not in minor units.
     */
    public abstract B paymentRequestAmountInMajorUnits(@Nullable BigDecimal paymentRequestAmountInMajorUnits);

    public abstract B paymentRequestCurrency(@Nullable CurrencyCode paymentRequestCurrency);

    /** The description of the payment that the payer sees. */
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

    /** The scheme of the payment. Default: GoCardless chooses one for the currency. */
    public abstract B paymentRequestScheme(@Nullable Scheme paymentRequestScheme);

    /** The URL that the payer is sent to afterwards. */
    public abstract B redirectUri(@Nullable String redirectUri);
}
