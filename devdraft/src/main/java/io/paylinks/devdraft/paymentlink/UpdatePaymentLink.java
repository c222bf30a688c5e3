package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.devdraft.common.StableCoinCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a payment link: a field that is not set is left as it is. Its type cannot change after it was created.
 *
 * <p>Devdraft does not say which fields null clears; {@code extra(name, null)} sends an explicit null.
 *
 * @param changes the changes under their wire names
 */
public record UpdatePaymentLink(@JsonValue Map<String, @Nullable Object> changes) {

    public UpdatePaymentLink {
        changes = Copies.map(changes);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the changes. A setter refuses null. */
    public static final class Builder extends UpdateBuilder<Builder> {
        private Builder() {}

        /** Changes its title. */
        public Builder title(String title) {
            return set("title", title);
        }

        /** Changes a text about it. */
        public Builder description(String description) {
            return set("description", description);
        }

        /** Changes the address of its picture. */
        public Builder coverImage(String coverImage) {
            return set("coverImage", coverImage);
        }

        /** Changes what it is for. */
        public Builder linkType(PaymentLinkType linkType) {
            return set("linkType", linkType);
        }

        /** Changes the amount in major units. */
        public Builder amount(BigDecimal amount) {
            return set("amount", amount);
        }

        /** Changes what the payment is for. */
        public Builder paymentForId(String paymentForId) {
            return set("paymentForId", paymentForId);
        }

        /** Changes the customer it is for. */
        public Builder customerId(String customerId) {
            return set("customerId", customerId);
        }

        /** Changes the products on it. */
        public Builder paymentLinkProducts(List<PaymentLinkProductInput> paymentLinkProducts) {
            return set("paymentLinkProducts", paymentLinkProducts);
        }

        /** Changes whether it sells all products. */
        public Builder isForAllProduct(Boolean isForAllProduct) {
            return set("isForAllProduct", isForAllProduct);
        }

        /** Changes whether the customer may change quantities. */
        public Builder allowQuantityAdjustment(Boolean allowQuantityAdjustment) {
            return set("allowQuantityAdjustment", allowQuantityAdjustment);
        }

        /** Changes whether tax is added. */
        public Builder collectTax(Boolean collectTax) {
            return set("collectTax", collectTax);
        }

        /** Changes the tax to add. */
        public Builder taxId(String taxId) {
            return set("taxId", taxId);
        }

        /** Changes whether it asks for the customer's address. */
        public Builder collectAddress(Boolean collectAddress) {
            return set("collectAddress", collectAddress);
        }

        /** Changes whether the number of payments is limited. */
        public Builder limitPayments(Boolean limitPayments) {
            return set("limitPayments", limitPayments);
        }

        /** Changes the number of payments allowed, if limited. */
        public Builder maxPayments(Integer maxPayments) {
            return set("maxPayments", maxPayments);
        }

        /** Changes questions to the customer: a text or a definition for each field. */
        public Builder customFields(Map<String, @Nullable Object> customFields) {
            return set("customFields", customFields);
        }

        /** Changes whether mobile payment is offered. */
        public Builder allowMobilePayment(Boolean allowMobilePayment) {
            return set("allowMobilePayment", allowMobilePayment);
        }

        /** Changes the stablecoin. */
        public Builder currency(StableCoinCurrency currency) {
            return set("currency", currency);
        }

        /** Changes when it ends; null for never. */
        public Builder expirationDate(Instant expirationDate) {
            return set("expiration_date", expirationDate);
        }

        /** Changes how often it is charged. */
        public Builder recurringType(RecurringType recurringType) {
            return set("recurringType", recurringType);
        }

        /** Changes the wallet that is paid. */
        public Builder walletId(String walletId) {
            return set("walletId", walletId);
        }

        /** Changes whether it asks for the customer's phone number. */
        public Builder requirePhoneNumber(Boolean requirePhoneNumber) {
            return set("requirePhoneNumber", requirePhoneNumber);
        }

        /** Changes whether it asks for a business tax id. */
        public Builder allowBusinessTaxId(Boolean allowBusinessTaxId) {
            return set("allowBusinessTaxId", allowBusinessTaxId);
        }

        /** Changes what the customer sees after paying. */
        public Builder confirmationPage(ConfirmationPage confirmationPage) {
            return set("confirmationPage", confirmationPage);
        }

        /** Changes whether an invoice is made as PDF. */
        public Builder createInvoicePdf(Boolean createInvoicePdf) {
            return set("createInvoicePdf", createInvoicePdf);
        }

        /** Changes whether crypto payment is offered. */
        public Builder allowCryptoPayment(Boolean allowCryptoPayment) {
            return set("allowCryptoPayment", allowCryptoPayment);
        }

        /** Builds the request. */
        public UpdatePaymentLink build() {
            return new UpdatePaymentLink(changes());
        }
    }
}
