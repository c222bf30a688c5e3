package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a payment link. */
public record CreatePaymentLink(
        String title,
        String url,
        @Nullable String description,
        @Nullable String coverImage,
        PaymentLinkType linkType,
        @Nullable BigDecimal amount,
        @Nullable String paymentForId,
        @Nullable String customerId,
        @JsonProperty("paymentLinkProducts") @Nullable List<PaymentLinkProductInput> products,
        @Nullable Boolean isForAllProduct,
        Boolean allowQuantityAdjustment,
        Boolean collectTax,
        @Nullable String taxId,
        Boolean collectAddress,
        @Nullable Boolean limitPayments,
        @Nullable Integer maxPayments,
        @Nullable Map<String, @Nullable Object> customFields,
        Boolean allowMobilePayment,
        StableCoinCurrency currency,
        @JsonProperty("expiration_date") @Nullable Instant expirationDate,
        @Nullable RecurringType recurringType,
        @Nullable String walletId,
        @Nullable Boolean requirePhoneNumber,
        @Nullable Boolean allowBusinessTaxId,
        @Nullable ConfirmationPage confirmationPage,
        @Nullable Boolean createInvoicePdf,
        @Nullable Boolean allowCryptoPayment,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreatePaymentLink {
        products = Copies.orNull("products", products);
        customFields = Copies.orNull(customFields);
    }

    public static Builder builder() {
        return new AutoBuilder_CreatePaymentLink_Builder()
                .allowQuantityAdjustment(true)
                .collectTax(false)
                .collectAddress(false)
                .allowMobilePayment(false)
                .currency(StableCoinCurrency.USDC);
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreatePaymentLink_Builder(this);
    }

    /** Builds a {@code CreatePaymentLink}. Required: {@link #title}, {@link #url} and {@link #linkType}. */
    @AutoBuilder
    public abstract static class Builder extends PaymentLinkBuilder<CreatePaymentLink, Builder> {
        Builder() {}

        /** Required. The last segment of the URL. */
        public abstract Builder url(String url);
    }
}
