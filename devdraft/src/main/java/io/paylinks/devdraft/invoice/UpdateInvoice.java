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

/**
 * A request to change an invoice. Fields that are not set remain unchanged. Devdraft does not say which fields an
 * explicit null clears; {@code extra(name, null)} sends one.
 *
 * <p>According to one page, every field is optional; the specification requires the same fields as creation does. If
 * Devdraft rejects a partial request, send all of them.
 */
public record UpdateInvoice(
        @Nullable String name,
        @Nullable String email,
        @JsonProperty("customer_id") @Nullable String customerId,
        @Nullable StableCoinCurrency currency,
        @Nullable List<InvoiceItemInput> items,
        @JsonProperty("due_date") @Nullable LocalDate dueDate,
        @Nullable InvoiceDelivery delivery,
        @JsonProperty("payment_link") @Nullable Boolean paymentLink,
        @JsonProperty("payment_methods") @Nullable List<InvoicePaymentMethod> paymentMethods,
        @Nullable InvoiceStatus status,
        @JsonProperty("partial_payment") @Nullable Boolean partialPayment,
        @Nullable String address,
        @JsonProperty("phone_number") @Nullable String phoneNumber,
        @JsonProperty("send_date") @Nullable LocalDate sendDate,
        @Nullable String logo,
        @Nullable String taxId,
        @Nullable String walletId,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateInvoice {
        items = Copies.orNull("items", items);
        paymentMethods = Copies.orNull("paymentMethods", paymentMethods);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdateInvoice_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateInvoice_Builder(this);
    }

    /** Builds an {@code UpdateInvoice}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends InvoiceBuilder<UpdateInvoice, Builder> {
        Builder() {}
    }
}
