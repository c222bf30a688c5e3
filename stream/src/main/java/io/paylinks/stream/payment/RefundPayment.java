package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to refund a payment in full. */
public record RefundPayment(
        RefundReason refundReason,
        @Nullable String refundNote,
        @Nullable Boolean allowRefundMultipleRelatedPayments,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_RefundPayment_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_RefundPayment_Builder(this);
    }

    /** Builds a {@code RefundPayment}. Required: {@link #refundReason}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<RefundPayment, Builder> {
        Builder() {}

        /** Required. The reason. */
        public abstract Builder refundReason(RefundReason refundReason);

        public abstract Builder refundNote(@Nullable String refundNote);

        /** Whether to refund all payments of a shared transaction instead of refusing. Default: {@code false}. */
        public abstract Builder allowRefundMultipleRelatedPayments(boolean allowRefundMultipleRelatedPayments);
    }
}
