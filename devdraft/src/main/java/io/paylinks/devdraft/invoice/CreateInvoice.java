package io.paylinks.devdraft.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create an invoice. */
public record CreateInvoice(
        String name,
        String email,
        @JsonProperty("customer_id") String customerId,
        StableCoinCurrency currency,
        List<InvoiceItemInput> items,
        @JsonProperty("due_date") LocalDate dueDate,
        InvoiceDelivery delivery,
        @JsonProperty("payment_link") Boolean paymentLink,
        @JsonProperty("payment_methods") List<InvoicePaymentMethod> paymentMethods,
        InvoiceStatus status,
        @JsonProperty("partial_payment") Boolean partialPayment,
        @Nullable String address,
        @JsonProperty("phone_number") @Nullable String phoneNumber,
        @JsonProperty("send_date") @Nullable LocalDate sendDate,
        @Nullable String logo,
        @Nullable String taxId,
        @Nullable String walletId,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateInvoice {
        items = Copies.list("items", items);
        paymentMethods = Copies.list("paymentMethods", paymentMethods);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateInvoice_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateInvoice_Builder(this);
    }

    /**
     * Builds a {@code CreateInvoice}. Required: {@link #name}, {@link #email}, {@link #customerId}, {@link #currency},
     * {@link #items}, {@link #dueDate}, {@link #delivery}, {@link #paymentLink}, {@link #paymentMethods},
     * {@link #status} and {@link #partialPayment}.
     */
    @AutoBuilder
    public abstract static class Builder extends InvoiceBuilder<CreateInvoice, Builder> {
        Builder() {}

        @Override
        protected void check(CreateInvoice request) {
            requireSome("item", request.items);
            requireSome("paymentMethod", request.paymentMethods);
        }
    }
}
