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
 * @param title also read from {@code name}, the name in one page's response to an update
 * @param url the URL, or its last segment
 * @param linkType also read from {@code type}, the name in one page's response to an update
 * @param status null if absent or unreadable
 * @param amount in major units; null for a bundle of products or an open amount; also null if unreadable
 * @param walletId the wallet that receives the money
 * @param appId the application that the link belongs to
 * @param expirationDate when the link expires; null for never
 * @param coverImage the URL of an image
 * @param paymentForId the id of what the payment is for
 * @param maxPayments the maximum number of payments, if {@code limitPayments}
 * @param confirmationPage the page shown after paying
 * @param isForAllProduct whether the link sells all products
 * @param customFields questions for the customer: a text or a definition for each field
 * @param extra unknown and unreadable fields, keyed by their JSON names
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
     * Returns whether the link can be paid, judging by its own fields. The first rule that applies decides:
     *
     * <ol>
     *   <li>The status is not {@code ACTIVE}, or is missing: not active.
     *   <li>The expiration date has passed: expired. At that exact instant it has not.
     *   <li>Payments are limited and {@code maxPayments} is 0, negative, or missing: limit reached. {@code maxPayments}
     *       is the total number of payments allowed. No field contains the number of payments so far, so only Devdraft
     *       knows when a limit is reached.
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

    /** Returns the fields that a checkout form for this link needs. */
    public CheckoutForm checkout() {
        return CheckoutForm.of(this);
    }

    /**
     * The details of a product on a payment link.
     *
     * @param price in major units; null if absent or unreadable, not zero
     * @param images the URLs of images
     * @param extra unknown and unreadable fields, keyed by their JSON names
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
     * @param extra unknown and unreadable fields, keyed by their JSON names
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
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Tax(
            @Nullable String id,
            @Nullable String name,
            @Nullable BigDecimal percentage,
            @Nullable String description,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
