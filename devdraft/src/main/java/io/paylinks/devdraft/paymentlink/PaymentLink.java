package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Copies;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment link: a page at which customers pay in stablecoins.
 *
 * @param id its id
 * @param title its title
 * @param description a text about it
 * @param url its address, or the last part of it
 * @param linkType what it is for
 * @param status its state
 * @param amount the amount in major units; null for a bundle of products or an open amount
 * @param currency the stablecoin
 * @param recurringType how often it is charged
 * @param walletId the wallet that is paid
 * @param appId the application it belongs to
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param expirationDate when it ends; null for never
 * @param coverImage the address of its picture
 * @param paymentForId what the payment is for
 * @param customerId the customer it is for
 * @param taxId the tax to add
 * @param allowQuantityAdjustment whether the customer may change quantities
 * @param collectTax whether tax is added
 * @param collectAddress whether it asks for the customer's address
 * @param requirePhoneNumber whether it asks for the customer's phone number
 * @param limitPayments whether the number of payments is limited
 * @param maxPayments the number of payments allowed, if limited
 * @param allowBusinessTaxId whether it asks for a business tax id
 * @param allowMobilePayment whether mobile payment is offered
 * @param allowCryptoPayment whether crypto payment is offered
 * @param confirmationPage what the customer sees after paying
 * @param createInvoicePdf whether an invoice is made as PDF
 * @param isForAllProduct whether it sells all products
 * @param customFields questions to the customer: a text or a definition for each field
 * @param paymentLinkProducts the products on it
 * @param tax the tax itself
 * @param extra fields that this version does not know, under their wire names
 */
public record PaymentLink(
        @Nullable String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable String url,
        @Nullable PaymentLinkType linkType,
        @Nullable PaymentLinkStatus status,
        @Nullable BigDecimal amount,
        @Nullable StableCoinCurrency currency,
        @Nullable RecurringType recurringType,
        @Nullable String walletId,
        @Nullable String appId,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonProperty("expiration_date") @Nullable Instant expirationDate,
        @Nullable String coverImage,
        @Nullable String paymentForId,
        @Nullable String customerId,
        @Nullable String taxId,
        @Nullable Boolean allowQuantityAdjustment,
        @Nullable Boolean collectTax,
        @Nullable Boolean collectAddress,
        @Nullable Boolean requirePhoneNumber,
        @Nullable Boolean limitPayments,
        @Nullable Integer maxPayments,
        @Nullable Boolean allowBusinessTaxId,
        @Nullable Boolean allowMobilePayment,
        @Nullable Boolean allowCryptoPayment,
        @Nullable ConfirmationPage confirmationPage,
        @Nullable Boolean createInvoicePdf,
        @Nullable Boolean isForAllProduct,
        Map<String, @Nullable Object> customFields,
        List<PaymentLinkProduct> paymentLinkProducts,
        @Nullable PaymentLinkTax tax,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public PaymentLink {
        customFields = Copies.map(customFields);
        paymentLinkProducts = Copies.list(paymentLinkProducts);
        extra = Copies.map(extra);
    }
}
