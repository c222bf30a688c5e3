package io.paylinks.devdraft.paymentintent;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.BridgePaymentRail;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a payment intent that a customer pays in a stablecoin. */
public record CreateStablecoinPaymentIntent(
        StableCoinCurrency sourceCurrency,
        BridgePaymentRail sourceNetwork,
        @Nullable StableCoinCurrency destinationCurrency,
        BridgePaymentRail destinationNetwork,
        @Nullable String destinationAddress,
        @JsonFormat(shape = STRING) @Nullable BigDecimal amount,
        @JsonProperty("customer_first_name") @Nullable String customerFirstName,
        @JsonProperty("customer_last_name") @Nullable String customerLastName,
        @JsonProperty("customer_email") @Nullable String customerEmail,
        @JsonProperty("customer_address") @Nullable String customerAddress,
        @JsonProperty("customer_country") @Nullable String customerCountry,
        @JsonProperty("customer_countryISO") @Nullable String customerCountryIso,
        @JsonProperty("customer_province") @Nullable String customerProvince,
        @JsonProperty("customer_provinceISO") @Nullable String customerProvinceIso,
        @Nullable String phoneNumber,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateStablecoinPaymentIntent_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateStablecoinPaymentIntent_Builder(this);
    }

    /**
     * Builds a {@code CreateStablecoinPaymentIntent}. Required: {@link #sourceCurrency}, {@link #sourceNetwork} and
     * {@link #destinationNetwork}.
     */
    @AutoBuilder
    public abstract static class Builder extends PaymentIntentBuilder<CreateStablecoinPaymentIntent, Builder> {
        Builder() {}

        /** Required. The stablecoin that the customer pays in. */
        public abstract Builder sourceCurrency(StableCoinCurrency sourceCurrency);

        /** Required. The blockchain that the customer pays on. */
        public abstract Builder sourceNetwork(BridgePaymentRail sourceNetwork);
    }
}
