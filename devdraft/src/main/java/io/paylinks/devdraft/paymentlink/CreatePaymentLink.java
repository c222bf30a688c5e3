package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates a payment link.
 *
 * @param title its title
 * @param url the last part of its address
 * @param description a text about it
 * @param coverImage the address of its picture
 * @param linkType what it is for
 * @param amount the amount in major units; leave it out for a bundle of products or an open amount
 * @param paymentForId what the payment is for
 * @param customerId the customer it is for
 * @param paymentLinkProducts the products on it
 * @param isForAllProduct whether it sells all products
 * @param allowQuantityAdjustment whether the customer may change quantities
 * @param collectTax whether tax is added
 * @param taxId the tax to add
 * @param collectAddress whether it asks for the customer's address
 * @param limitPayments whether the number of payments is limited
 * @param maxPayments the number of payments allowed, if limited
 * @param customFields questions to the customer: a text or a definition for each field
 * @param allowMobilePayment whether mobile payment is offered
 * @param currency the stablecoin
 * @param expirationDate when it ends; null for never
 * @param recurringType how often it is charged
 * @param walletId the wallet that is paid
 * @param requirePhoneNumber whether it asks for the customer's phone number
 * @param allowBusinessTaxId whether it asks for a business tax id
 * @param confirmationPage what the customer sees after paying
 * @param createInvoicePdf whether an invoice is made as PDF
 * @param allowCryptoPayment whether crypto payment is offered
 * @param extra fields that are not modelled
 */
public record CreatePaymentLink(
        String title,
        String url,
        @Nullable String description,
        @Nullable String coverImage,
        PaymentLinkType linkType,
        @Nullable BigDecimal amount,
        @Nullable String paymentForId,
        @Nullable String customerId,
        @Nullable List<PaymentLinkProductInput> paymentLinkProducts,
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
        paymentLinkProducts = paymentLinkProducts == null ? null : Copies.list(paymentLinkProducts);
        customFields = customFields == null ? null : Copies.map(customFields);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreatePaymentLink_Builder()
                .extra(Map.of())
                .allowQuantityAdjustment(true)
                .collectTax(false)
                .collectAddress(false)
                .allowMobilePayment(false)
                .currency(StableCoinCurrency.USDC);
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {

        private final List<PaymentLinkProductInput> products = new ArrayList<>();

        Builder() {}

        /** Sets its title. Required. */
        public abstract Builder title(String title);

        /** Sets the last part of its address. Required. */
        public abstract Builder url(String url);

        /** Sets a text about it. */
        public abstract Builder description(@Nullable String description);

        /** Sets the address of its picture. */
        public abstract Builder coverImage(@Nullable String coverImage);

        /** Sets what it is for. Required. */
        public abstract Builder linkType(PaymentLinkType linkType);

        /** Sets the amount in major units; leave it out for a bundle of products or an open amount. */
        public abstract Builder amount(@Nullable BigDecimal amount);

        /** Sets what the payment is for. */
        public abstract Builder paymentForId(@Nullable String paymentForId);

        /** Sets the customer it is for. */
        public abstract Builder customerId(@Nullable String customerId);

        abstract Builder paymentLinkProducts(@Nullable List<PaymentLinkProductInput> paymentLinkProducts);

        /** Sets whether it sells all products; {@code false} unless set. */
        public abstract Builder isForAllProduct(@Nullable Boolean isForAllProduct);

        /** Sets whether the customer may change quantities; {@code true} unless set. */
        public abstract Builder allowQuantityAdjustment(Boolean allowQuantityAdjustment);

        /** Sets whether tax is added; {@code false} unless set. */
        public abstract Builder collectTax(Boolean collectTax);

        /** Sets the tax to add. */
        public abstract Builder taxId(@Nullable String taxId);

        /** Sets whether it asks for the customer's address; {@code false} unless set. */
        public abstract Builder collectAddress(Boolean collectAddress);

        /** Sets whether the number of payments is limited; {@code false} unless set. */
        public abstract Builder limitPayments(@Nullable Boolean limitPayments);

        /** Sets the number of payments allowed, if limited. */
        public abstract Builder maxPayments(@Nullable Integer maxPayments);

        /** Sets questions to the customer: a text or a definition for each field. */
        public abstract Builder customFields(@Nullable Map<String, @Nullable Object> customFields);

        /** Sets whether mobile payment is offered; {@code false} unless set. */
        public abstract Builder allowMobilePayment(Boolean allowMobilePayment);

        /** Sets the stablecoin; {@code usdc} unless set. */
        public abstract Builder currency(StableCoinCurrency currency);

        /** Sets when it ends; null for never. */
        public abstract Builder expirationDate(@Nullable Instant expirationDate);

        /** Sets how often it is charged; {@code ONE_TIME} unless set. */
        public abstract Builder recurringType(@Nullable RecurringType recurringType);

        /** Sets the wallet that is paid. */
        public abstract Builder walletId(@Nullable String walletId);

        /** Sets whether it asks for the customer's phone number; {@code false} unless set. */
        public abstract Builder requirePhoneNumber(@Nullable Boolean requirePhoneNumber);

        /** Sets whether it asks for a business tax id; {@code false} unless set. */
        public abstract Builder allowBusinessTaxId(@Nullable Boolean allowBusinessTaxId);

        /** Sets what the customer sees after paying; {@code SHOW} unless set. */
        public abstract Builder confirmationPage(@Nullable ConfirmationPage confirmationPage);

        /** Sets whether an invoice is made as PDF; {@code false} unless set. */
        public abstract Builder createInvoicePdf(@Nullable Boolean createInvoicePdf);

        /** Sets whether crypto payment is offered. */
        public abstract Builder allowCryptoPayment(@Nullable Boolean allowCryptoPayment);

        /** Adds a product. */
        public Builder product(String productId, int quantity) {
            products.add(PaymentLinkProductInput.builder()
                    .productId(productId)
                    .quantity(quantity)
                    .build());
            return paymentLinkProducts(products);
        }

        abstract CreatePaymentLink autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreatePaymentLink build() {
            return Requests.build(CreatePaymentLink.class, this::autoBuild);
        }
    }
}
