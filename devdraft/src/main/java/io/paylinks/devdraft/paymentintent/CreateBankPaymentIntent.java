package io.paylinks.devdraft.paymentintent;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.BridgePaymentRail;
import io.paylinks.devdraft.common.FiatCurrency;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a payment intent that a customer pays by bank transfer. */
public record CreateBankPaymentIntent(
        BridgePaymentRail sourcePaymentRail,
        FiatCurrency sourceCurrency,
        StableCoinCurrency destinationCurrency,
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
        @JsonProperty("wire_message") @Nullable String wireMessage,
        @JsonProperty("sepa_reference") @Nullable String sepaReference,
        @JsonProperty("ach_reference") @Nullable String achReference,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBankPaymentIntent_Builder().sourceCurrency(FiatCurrency.USD);
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBankPaymentIntent_Builder(this);
    }

    /**
     * Builds a {@code CreateBankPaymentIntent}. Required: {@link #sourcePaymentRail}, {@link #destinationCurrency} and
     * {@link #destinationNetwork}.
     */
    @AutoBuilder
    public abstract static class Builder extends PaymentIntentBuilder<CreateBankPaymentIntent, Builder> {
        Builder() {}

        /** Required. The bank rail of the customer's payment: {@code WIRE} or a constant declared after it. */
        public abstract Builder sourcePaymentRail(BridgePaymentRail sourcePaymentRail);

        /** The currency that the customer pays in. Default: {@code USD}. */
        public abstract Builder sourceCurrency(FiatCurrency sourceCurrency);

        /** The message of a wire transfer: 1 to 256 characters. */
        public abstract Builder wireMessage(@Nullable String wireMessage);

        /** The reference of a SEPA transfer: 6 to 140 characters. */
        public abstract Builder sepaReference(@Nullable String sepaReference);

        /** The reference of an ACH transfer: 1 to 10 characters. */
        public abstract Builder achReference(@Nullable String achReference);
    }
}
