package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refunds a payment in full.
 *
 * @param refundReason why it was refunded
 * @param refundNote a note on the refund
 * @param allowRefundMultipleRelatedPayments whether payments of the same transaction are refunded with it
 * @param extra fields that are not modelled
 */
public record RefundPayment(
        RefundReason refundReason,
        @Nullable String refundNote,
        @Nullable Boolean allowRefundMultipleRelatedPayments,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public RefundPayment {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_RefundPayment_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets why it was refunded. Required. */
        public abstract Builder refundReason(RefundReason refundReason);

        /** Sets a note on the refund. */
        public abstract Builder refundNote(@Nullable String refundNote);

        /** Sets whether payments of the same transaction are refunded with it; {@code false} unless set. */
        public abstract Builder allowRefundMultipleRelatedPayments(
                @Nullable Boolean allowRefundMultipleRelatedPayments);

        abstract RefundPayment autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public RefundPayment build() {
            return Requests.build(RefundPayment.class, this::autoBuild);
        }
    }
}
