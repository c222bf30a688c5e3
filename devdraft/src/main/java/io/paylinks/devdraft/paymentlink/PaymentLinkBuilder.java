package io.paylinks.devdraft.paymentlink;

import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of the requests to create and update a payment link.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class PaymentLinkBuilder<R, B extends PaymentLinkBuilder<R, B>> extends RequestBuilder<R, B> {
    PaymentLinkBuilder() {}

    /** Required at creation. The title of the link, which customers see. */
    public abstract B title(String title);

    /** A description of what is sold. */
    public abstract B description(@Nullable String description);

    /** The URL of an image to show. */
    public abstract B coverImage(@Nullable String coverImage);

    /** Required at creation. The purpose of the link, which cannot be changed later. */
    public abstract B linkType(PaymentLinkType linkType);

    /** The amount to collect, in major units. Omit it for a bundle of products or an open amount. */
    public abstract B amount(@Nullable BigDecimal amount);

    /** The id of what the payment is for. */
    public abstract B paymentForId(@Nullable String paymentForId);

    public abstract B customerId(@Nullable String customerId);

    /** The products to sell. An update replaces all products of the link. */
    public abstract B products(@Nullable List<PaymentLinkProductInput> products);

    abstract @Nullable List<PaymentLinkProductInput> products();

    /** Adds a product to sell. */
    public B product(String productId, int quantity) {
        return product(PaymentLinkProductInput.builder()
                .productId(productId)
                .quantity(quantity)
                .build());
    }

    /** Adds a product to sell. */
    public B product(PaymentLinkProductInput product) {
        return products(appended(products(), "product", product));
    }

    /** Whether the link sells all products. Default at creation: {@code false}. */
    public abstract B isForAllProduct(boolean isForAllProduct);

    /** Whether the customer may change quantities. Default at creation: {@code true}. */
    public abstract B allowQuantityAdjustment(boolean allowQuantityAdjustment);

    /** Whether to collect tax. Default at creation: {@code false}. */
    public abstract B collectTax(boolean collectTax);

    /** The id of the tax to add. */
    public abstract B taxId(@Nullable String taxId);

    /** Whether to ask for the customer's address. Default at creation: {@code false}. */
    public abstract B collectAddress(boolean collectAddress);

    /** Whether the number of payments is limited. Default at creation: {@code false}. */
    public abstract B limitPayments(boolean limitPayments);

    /** The maximum number of payments, if {@link #limitPayments} is set. */
    public abstract B maxPayments(int maxPayments);

    /** Questions for the customer: a text or a definition for each field. */
    public abstract B customFields(@Nullable Map<String, @Nullable Object> customFields);

    /** Whether to offer mobile payment. Default at creation: {@code false}. */
    public abstract B allowMobilePayment(boolean allowMobilePayment);

    /** The stablecoin to collect. Default at creation: {@code usdc}. */
    public abstract B currency(StableCoinCurrency currency);

    /** The time at which the link expires. Default: never. */
    public abstract B expirationDate(@Nullable Instant expirationDate);

    /** The charging interval. Default at creation: {@code ONE_TIME}. */
    public abstract B recurringType(@Nullable RecurringType recurringType);

    /** The id of the wallet that receives the money. */
    public abstract B walletId(@Nullable String walletId);

    /** Whether to ask for the customer's phone number. Default at creation: {@code false}. */
    public abstract B requirePhoneNumber(boolean requirePhoneNumber);

    /** Whether to ask for a business tax id. Default at creation: {@code false}. */
    public abstract B allowBusinessTaxId(boolean allowBusinessTaxId);

    /** The page shown after paying. Default at creation: {@code SHOW}. */
    public abstract B confirmationPage(@Nullable ConfirmationPage confirmationPage);

    /** Whether to create a PDF invoice. Default at creation: {@code false}. */
    public abstract B createInvoicePdf(boolean createInvoicePdf);

    /** Whether to offer payment in crypto. */
    public abstract B allowCryptoPayment(boolean allowCryptoPayment);
}
