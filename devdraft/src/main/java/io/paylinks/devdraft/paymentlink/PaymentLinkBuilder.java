package io.paylinks.devdraft.paymentlink;

import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that creating and updating a payment link have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class PaymentLinkBuilder<R, B extends PaymentLinkBuilder<R, B>> extends RequestBuilder<R, B> {
    PaymentLinkBuilder() {}

    /** Names the link; customers see it. Required at creation. */
    public abstract B title(String title);

    /** Describes what is sold. */
    public abstract B description(@Nullable String description);

    /** Shows the picture at this address. */
    public abstract B coverImage(@Nullable String coverImage);

    /** What the link is for; it cannot be changed later. Required at creation. */
    public abstract B linkType(PaymentLinkType linkType);

    /** Asks for this amount, in major units. Leave it out for a bundle of products or an open amount. */
    public abstract B amount(@Nullable BigDecimal amount);

    /** What the payment is for. */
    public abstract B paymentForId(@Nullable String paymentForId);

    /** Makes the link for this customer. */
    public abstract B customerId(@Nullable String customerId);

    /** The products to sell. An update replaces all that the link has. */
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

    /** Sells all products. Default at creation: {@code false}. */
    public abstract B isForAllProduct(boolean isForAllProduct);

    /** Lets the customer change quantities. Default at creation: {@code true}. */
    public abstract B allowQuantityAdjustment(boolean allowQuantityAdjustment);

    /** Adds tax. Default at creation: {@code false}. */
    public abstract B collectTax(boolean collectTax);

    /** Adds this tax. */
    public abstract B taxId(@Nullable String taxId);

    /** Asks for the customer's address. Default at creation: {@code false}. */
    public abstract B collectAddress(boolean collectAddress);

    /** Limits the number of payments. Default at creation: {@code false}. */
    public abstract B limitPayments(boolean limitPayments);

    /** The maximum number of payments, if {@link #limitPayments} is set. */
    public abstract B maxPayments(int maxPayments);

    /** Asks the customer these questions: a text or a definition for each field. */
    public abstract B customFields(@Nullable Map<String, @Nullable Object> customFields);

    /** Offers mobile payment. Default at creation: {@code false}. */
    public abstract B allowMobilePayment(boolean allowMobilePayment);

    /** Asks for this stablecoin. Default at creation: {@code usdc}. */
    public abstract B currency(StableCoinCurrency currency);

    /** When the link expires. Default: never. */
    public abstract B expirationDate(@Nullable Instant expirationDate);

    /** Charges this often. Default at creation: {@code ONE_TIME}. */
    public abstract B recurringType(@Nullable RecurringType recurringType);

    /** Sends the money to this wallet. */
    public abstract B walletId(@Nullable String walletId);

    /** Asks for the customer's phone number. Default at creation: {@code false}. */
    public abstract B requirePhoneNumber(boolean requirePhoneNumber);

    /** Asks for a business tax id. Default at creation: {@code false}. */
    public abstract B allowBusinessTaxId(boolean allowBusinessTaxId);

    /** Shows this after paying. Default at creation: {@code SHOW}. */
    public abstract B confirmationPage(@Nullable ConfirmationPage confirmationPage);

    /** Creates an invoice as PDF. Default at creation: {@code false}. */
    public abstract B createInvoicePdf(boolean createInvoicePdf);

    /** Offers payment in crypto. */
    public abstract B allowCryptoPayment(boolean allowCryptoPayment);
}
