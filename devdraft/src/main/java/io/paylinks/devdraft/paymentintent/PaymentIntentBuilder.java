package io.paylinks.devdraft.paymentintent;

import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.BridgePaymentRail;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The fields that all payment intents have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class PaymentIntentBuilder<R, B extends PaymentIntentBuilder<R, B>> extends RequestBuilder<R, B> {
    PaymentIntentBuilder() {}

    /**
     * Pays out in this stablecoin. Required if the customer pays by bank. Default otherwise: the stablecoin that the
     * customer pays in.
     */
    public abstract B destinationCurrency(StableCoinCurrency destinationCurrency);

    /** Required. Pays out on this blockchain. */
    public abstract B destinationNetwork(BridgePaymentRail destinationNetwork);

    /** Pays out to this address on the blockchain. */
    public abstract B destinationAddress(@Nullable String destinationAddress);

    /**
     * Asks for this amount, in major units of the source currency: 0.01 or more, with at most six decimals. Leave it
     * out to let the customer choose.
     */
    public abstract B amount(@Nullable BigDecimal amount);

    /** Sets the customer's first name; at most 100 characters. Above 1,000 dollars, Devdraft needs it. */
    public abstract B customerFirstName(@Nullable String customerFirstName);

    /** Sets the customer's last name; at most 100 characters. Above 1,000 dollars, Devdraft needs it. */
    public abstract B customerLastName(@Nullable String customerLastName);

    /** Sets the customer's e-mail address; at most 255 characters. */
    public abstract B customerEmail(@Nullable String customerEmail);

    /** Sets the customer's postal address; at most 500 characters. */
    public abstract B customerAddress(@Nullable String customerAddress);

    /** Sets the name of the customer's country; at most 100 characters. */
    public abstract B customerCountry(@Nullable String customerCountry);

    /** Sets the customer's country as ISO 3166-1 has it: two upper-case letters. */
    public abstract B customerCountryIso(@Nullable String customerCountryIso);

    /** Sets the name of the customer's state or province; at most 100 characters. */
    public abstract B customerProvince(@Nullable String customerProvince);

    /** Sets the code of the customer's state or province; at most 10 characters. */
    public abstract B customerProvinceIso(@Nullable String customerProvinceIso);

    /** Sets the customer's phone number in international form; at most 20 characters. */
    public abstract B phoneNumber(@Nullable String phoneNumber);
}
