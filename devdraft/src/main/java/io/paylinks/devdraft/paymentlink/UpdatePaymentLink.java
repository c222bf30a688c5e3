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

/**
 * A request to change a payment link. Fields that are not set remain unchanged. Devdraft does not say which fields an
 * explicit null clears; {@code extra(name, null)} sends one.
 */
public record UpdatePaymentLink(
        @Nullable String title,
        @Nullable String description,
        @Nullable String coverImage,
        @Nullable PaymentLinkType linkType,
        @Nullable BigDecimal amount,
        @Nullable String paymentForId,
        @Nullable String customerId,
        @JsonProperty("paymentLinkProducts") @Nullable List<PaymentLinkProductInput> products,
        @Nullable Boolean isForAllProduct,
        @Nullable Boolean allowQuantityAdjustment,
        @Nullable Boolean collectTax,
        @Nullable String taxId,
        @Nullable Boolean collectAddress,
        @Nullable Boolean limitPayments,
        @Nullable Integer maxPayments,
        @Nullable Map<String, @Nullable Object> customFields,
        @Nullable Boolean allowMobilePayment,
        @Nullable StableCoinCurrency currency,
        @JsonProperty("expiration_date") @Nullable Instant expirationDate,
        @Nullable RecurringType recurringType,
        @Nullable String walletId,
        @Nullable Boolean requirePhoneNumber,
        @Nullable Boolean allowBusinessTaxId,
        @Nullable ConfirmationPage confirmationPage,
        @Nullable Boolean createInvoicePdf,
        @Nullable Boolean allowCryptoPayment,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdatePaymentLink {
        products = Copies.orNull("products", products);
        customFields = Copies.orNull(customFields);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdatePaymentLink_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdatePaymentLink_Builder(this);
    }

    /** Builds an {@code UpdatePaymentLink}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends PaymentLinkBuilder<UpdatePaymentLink, Builder> {
        Builder() {}
    }
}
