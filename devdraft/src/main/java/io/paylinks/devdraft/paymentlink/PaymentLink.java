package io.paylinks.devdraft.paymentlink;

import static io.paylinks.core.internal.Arguments.notNull;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment link: a page at which customers pay in stablecoins.
 *
 * @param title also read from {@code name}, as one page answers an update
 * @param url the address, or the last part of it
 * @param linkType also read from {@code type}, as one page answers an update
 * @param amount in major units; null for a bundle of products or an open amount
 * @param walletId the wallet that receives the money
 * @param appId the application that the link belongs to
 * @param expirationDate when the link expires; null for never
 * @param coverImage the address of a picture
 * @param paymentForId what the payment is for
 * @param customerId the customer whom the link is for
 * @param taxId the tax that is added
 * @param collectTax whether tax is added
 * @param maxPayments how often the link can be paid, if {@code limitPayments}
 * @param confirmationPage what the customer sees after paying
 * @param isForAllProduct whether the link sells all products
 * @param customFields questions to the customer: a text or a definition for each field
 * @param extra unknown fields, keyed by their JSON names
 */
public record PaymentLink(
        @JsonProperty(required = true) String id,
        @JsonAlias("name") @Nullable String title,
        @Nullable String description,
        @Nullable String url,
        @JsonAlias("type") @Nullable PaymentLinkType linkType,
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
        List<Product> paymentLinkProducts,
        @Nullable Tax tax,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * Returns whether the link can be paid, as far as it says itself: the first of these that holds decides.
     * <ol>
     * <li>Its status is other than {@code ACTIVE}, or missing: not active.
     * <li>Its expiration date has passed: expired. At that very instant it is not.
     * <li>It limits payments and {@code maxPayments} is 0, less, or missing: limit reached. {@code maxPayments} is how often the link can be paid in all: how often it was, no field says, so that only Devdraft knows when a limit is used up.
     * </ol>
     */
    public LinkValidity validity(Clock clock) {
        notNull("clock", clock);
        if (!PaymentLinkStatus.ACTIVE.equals(status)) {
            return new LinkValidity.NotActive(this);
        }
        if (expirationDate != null && expirationDate.isBefore(clock.instant())) {
            return new LinkValidity.Expired(this);
        }
        if (Boolean.TRUE.equals(limitPayments) && (maxPayments == null || maxPayments <= 0)) {
            return new LinkValidity.LimitReached(this);
        }
        return new LinkValidity.Usable(this);
    }

    /** Returns what a form for this link must show and ask for. */
    public CheckoutForm checkout() {
        return CheckoutForm.of(this);
    }

    /**
     * A product, as a payment link shows it.
     *
     * @param price in major units
     * @param images the addresses of pictures
     * @param extra unknown fields, keyed by their JSON names
     */
    public record ProductDetails(
            @Nullable String id,
            @Nullable String name,
            @Nullable String description,
            @Nullable BigDecimal price,
            @Nullable String currency,
            List<String> images,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * A product on a payment link.
     *
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Product(
            @Nullable String productId,
            @Nullable Integer quantity,
            @Nullable String id,
            @Nullable ProductDetails product,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The tax on a payment link.
     *
     * @param percentage the rate in percent
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Tax(
            @Nullable String id,
            @Nullable String name,
            @Nullable BigDecimal percentage,
            @Nullable String description,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
