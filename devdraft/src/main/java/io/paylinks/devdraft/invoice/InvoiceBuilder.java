package io.paylinks.devdraft.invoice;

import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields that creating and updating an invoice have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class InvoiceBuilder<R, B extends InvoiceBuilder<R, B>> extends RequestBuilder<R, B> {
    InvoiceBuilder() {}

    /** Names the invoice. Required at creation. */
    public abstract B name(String name);

    /** Sends it to this address. Required at creation. */
    public abstract B email(String email);

    /** Makes it out to this customer. Required at creation. */
    public abstract B customerId(String customerId);

    /** Asks for this stablecoin. Required at creation. */
    public abstract B currency(StableCoinCurrency currency);

    /** The products to sell. At creation, at least one is required; an update replaces all that the invoice has. */
    public abstract B items(List<InvoiceItemInput> items);

    abstract Optional<List<InvoiceItemInput>> items();

    /** Adds a product to sell. */
    public B item(String productId, int quantity) {
        return item(InvoiceItemInput.builder()
                .productId(productId)
                .quantity(BigDecimal.valueOf(quantity))
                .build());
    }

    /** Adds a product to sell. */
    public B item(InvoiceItemInput item) {
        return items(appended(items().orElse(null), "item", item));
    }

    /** Asks for the money by this day. Required at creation. */
    public abstract B dueDate(LocalDate dueDate);

    /** How the invoice reaches the customer. Required at creation. */
    public abstract B delivery(InvoiceDelivery delivery);

    /** Makes a payment link for it, or not. Required at creation. */
    public abstract B paymentLink(boolean paymentLink);

    /** The accepted payment methods. At creation, at least one is required. */
    public abstract B paymentMethods(List<InvoicePaymentMethod> paymentMethods);

    abstract Optional<List<InvoicePaymentMethod>> paymentMethods();

    /** Adds an accepted payment method. */
    public B paymentMethod(InvoicePaymentMethod paymentMethod) {
        return paymentMethods(appended(paymentMethods().orElse(null), "paymentMethod", paymentMethod));
    }

    /** Sets the status: {@code DRAFT}, or {@code OPEN} to ask for the money. Required at creation. */
    public abstract B status(InvoiceStatus status);

    /** Whether the invoice can be paid in parts. Required at creation. */
    public abstract B partialPayment(boolean partialPayment);

    /** Shows this postal address. */
    public abstract B address(@Nullable String address);

    /** Shows this phone number. */
    public abstract B phoneNumber(@Nullable String phoneNumber);

    /** Sends it on this day. */
    public abstract B sendDate(@Nullable LocalDate sendDate);

    /** Shows the picture at this address. */
    public abstract B logo(@Nullable String logo);

    /** Adds this tax. */
    public abstract B taxId(@Nullable String taxId);

    /** Sends the money to this wallet. Some pages require it at creation; the specification does not know it. */
    public abstract B walletId(@Nullable String walletId);
}
