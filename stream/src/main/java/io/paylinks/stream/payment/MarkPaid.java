package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to mark a payment as paid outside of Stream. */
public record MarkPaid(
        PaymentMethod paymentMethod,
        @Nullable String note,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_MarkPaid_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_MarkPaid_Builder(this);
    }

    /** Builds a {@code MarkPaid}. Required: {@link #paymentMethod}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<MarkPaid, Builder> {
        Builder() {}

        /** Required. The payment method: {@code CASH}, {@code BANK_TRANSFER}, {@code CARD} or {@code QURRAH}. */
        public abstract Builder paymentMethod(PaymentMethod paymentMethod);

        /** A note on the payment. */
        public abstract Builder note(@Nullable String note);
    }
}
