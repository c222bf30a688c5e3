package io.paylinks.devdraft.paymentintent;

import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.BridgePaymentRail;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of all payment intents.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class PaymentIntentBuilder<R, B extends PaymentIntentBuilder<R, B>> extends RequestBuilder<R, B> {
    PaymentIntentBuilder() {}

    /**
     * Required if the customer pays by bank. The stablecoin of the payout. Default otherwise: the stablecoin that the
     * customer pays in.
     */
    public abstract B destinationCurrency(StableCoinCurrency destinationCurrency);

    /** Required. The blockchain of the payout. */
    public abstract B destinationNetwork(BridgePaymentRail destinationNetwork);

    /** The blockchain address of the payout. */
    public abstract B destinationAddress(@Nullable String destinationAddress);

    /**
     * The amount in major units of the source currency: at least 0.01, with at most six decimals. Default: the customer
     * chooses it.
     */
    public abstract B amount(@Nullable BigDecimal amount);

    /** The customer's first name; at most 100 characters. Devdraft requires it above 1,000 dollars. */
    public abstract B customerFirstName(@Nullable String customerFirstName);

    /** The customer's last name; at most 100 characters. Devdraft requires it above 1,000 dollars. */
    public abstract B customerLastName(@Nullable String customerLastName);

    /** The customer's e-mail address; at most 255 characters. */
    public abstract B customerEmail(@Nullable String customerEmail);

    /** The customer's postal address; at most 500 characters. */
    public abstract B customerAddress(@Nullable String customerAddress);

    /** The name of the customer's country; at most 100 characters. */
    public abstract B customerCountry(@Nullable String customerCountry);

    /** The customer's country as an ISO 3166-1 code of two upper-case letters. */
    public abstract B customerCountryIso(@Nullable String customerCountryIso);

    /** The name of the customer's state or province; at most 100 characters. */
    public abstract B customerProvince(@Nullable String customerProvince);

    /** The code of the customer's state or province; at most 10 characters. */
    public abstract B customerProvinceIso(@Nullable String customerProvinceIso);

    /** The customer's phone number in international form; at most 20 characters. */
    public abstract B phoneNumber(@Nullable String phoneNumber);
}
