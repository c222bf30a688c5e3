package io.paylinks.devdraft.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice.
 *
 * @param id null if Devdraft omits it; no page promises it, but all examples have it
 * @param invoiceNumber such as {@code INV-001234}
 * @param appId the application that the invoice belongs to
 * @param logo the URL of an image
 * @param walletId the wallet that receives the money
 * @param paymentLink the payment link, of undocumented form; may be a boolean
 * @param status null if absent or unreadable
 * @param partialPayment whether it can be paid in parts
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Invoice(
        @Nullable String id,
        @JsonProperty("invoice_number") @Nullable String invoiceNumber,
        @Nullable String name,
        @JsonProperty("app_id") @Nullable String appId,
        @Nullable String email,
        @Nullable String address,
        @JsonProperty("phone_number") @Nullable String phoneNumber,
        @Nullable String logo,
        @JsonProperty("customer_id") @Nullable String customerId,
        @Nullable Customer customer,
        @Nullable String walletId,
        @Nullable Wallet wallet,
        List<Item> items,
        @JsonProperty("due_date") @Nullable LocalDate dueDate,
        @JsonProperty("send_date") @Nullable LocalDate sendDate,
        @Nullable InvoiceDelivery delivery,
        @JsonProperty("payment_link") @Nullable Object paymentLink,
        @JsonProperty("payment_methods") List<InvoicePaymentMethod> paymentMethods,
        @Nullable InvoiceStatus status,
        @JsonProperty("partial_payment") @Nullable Boolean partialPayment,
        @Nullable String taxId,
        @Nullable StableCoinCurrency currency,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonProperty("updated_at") @Nullable Instant updatedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The customer of an invoice.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Customer(
            @Nullable String id,
            @Nullable String email,
            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName,
            @JsonProperty("company_name") @Nullable String companyName,
            @Nullable String phone,
            @Nullable String address,
            @JsonProperty("created_at") @Nullable Instant createdAt,
            @JsonProperty("updated_at") @Nullable Instant updatedAt,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The wallet of an invoice.
     *
     * @param currency in upper case, unlike that of the invoice
     * @param balance in major units; null if absent or unreadable, not zero
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Wallet(
            @Nullable String id,
            @Nullable String currency,
            @Nullable String chain,
            @Nullable String address,
            @Nullable BigDecimal balance,
            @JsonProperty("created_at") @Nullable Instant createdAt,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * A product on an invoice.
     *
     * @param product the product, of undocumented form
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Item(
            @Nullable String id,
            @JsonProperty("product_id") @Nullable String productId,
            @Nullable Object product,
            @Nullable BigDecimal quantity,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
