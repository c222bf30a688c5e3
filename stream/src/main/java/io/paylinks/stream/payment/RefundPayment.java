package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refunds a payment in full. */
public record RefundPayment(
        RefundReason refundReason,
        @Nullable String refundNote,
        @Nullable Boolean allowRefundMultipleRelatedPayments,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_RefundPayment_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<RefundPayment, Builder> {
        Builder() {}

        /** Gives the reason. Required. */
        public abstract Builder refundReason(RefundReason refundReason);

        /** Stores a note with the refund. */
        public abstract Builder refundNote(@Nullable String refundNote);

        /** Refunds all payments that share the transaction, instead of refusing; {@code false} unless set. */
        public abstract Builder allowRefundMultipleRelatedPayments(boolean allowRefundMultipleRelatedPayments);
    }
}
