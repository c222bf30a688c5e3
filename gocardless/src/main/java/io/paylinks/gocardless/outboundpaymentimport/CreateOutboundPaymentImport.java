package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create an outbound payment import. GoCardless requires at least one item. */
public record CreateOutboundPaymentImport(
        @Nullable List<OutboundPaymentImportItem> entryItems,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateOutboundPaymentImport {
        entryItems = Copies.orNull("entryItems", entryItems);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateOutboundPaymentImport_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateOutboundPaymentImport_Builder(this);
    }

    /** Builds a {@code CreateOutboundPaymentImport}. GoCardless requires at least one item. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateOutboundPaymentImport, Builder> {
        Builder() {}

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Required by GoCardless. The payments to send. */
        public abstract Builder entryItems(@Nullable List<OutboundPaymentImportItem> entryItems);

        /** Adds a payment. */
        public Builder entryItem(OutboundPaymentImportItem entryItem) {
            return entryItems(appended(entryItems(), "entryItem", entryItem));
        }

        abstract @Nullable List<OutboundPaymentImportItem> entryItems();
    }
}
