package io.paylinks.devdraft.invoice;

import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of the requests to create and update an invoice.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class InvoiceBuilder<R, B extends InvoiceBuilder<R, B>> extends RequestBuilder<R, B> {
    InvoiceBuilder() {}

    /** Required at creation. The name of the invoice. */
    public abstract B name(String name);

    /** Required at creation. The e-mail address to send it to. */
    public abstract B email(String email);

    /** Required at creation. The id of the customer. */
    public abstract B customerId(String customerId);

    /** Required at creation. The stablecoin to collect. */
    public abstract B currency(StableCoinCurrency currency);

    /** Required at creation, at least one. The products to sell. An update replaces all products of the invoice. */
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

    /** Required at creation. The due date. */
    public abstract B dueDate(LocalDate dueDate);

    /** Required at creation. The way to deliver the invoice to the customer. */
    public abstract B delivery(InvoiceDelivery delivery);

    /** Required at creation. Whether to create a payment link. */
    public abstract B paymentLink(boolean paymentLink);

    /** Required at creation, at least one. The accepted payment methods. */
    public abstract B paymentMethods(List<InvoicePaymentMethod> paymentMethods);

    abstract Optional<List<InvoicePaymentMethod>> paymentMethods();

    /** Adds an accepted payment method. */
    public B paymentMethod(InvoicePaymentMethod paymentMethod) {
        return paymentMethods(appended(paymentMethods().orElse(null), "paymentMethod", paymentMethod));
    }

    /** Required at creation. The status: {@code DRAFT}, or {@code OPEN} to request payment. */
    public abstract B status(InvoiceStatus status);

    /** Required at creation. Whether the invoice can be paid in parts. */
    public abstract B partialPayment(boolean partialPayment);

    /** The postal address shown on the invoice. */
    public abstract B address(@Nullable String address);

    /** The phone number shown on the invoice. */
    public abstract B phoneNumber(@Nullable String phoneNumber);

    /** The day on which the invoice is sent. */
    public abstract B sendDate(@Nullable LocalDate sendDate);

    /** The URL of an image to show. */
    public abstract B logo(@Nullable String logo);

    /** The id of the tax to add. */
    public abstract B taxId(@Nullable String taxId);

    /**
     * The id of the wallet that receives the money. Some pages require it at creation; the specification does not
     * mention it.
     */
    public abstract B walletId(@Nullable String walletId);
}
