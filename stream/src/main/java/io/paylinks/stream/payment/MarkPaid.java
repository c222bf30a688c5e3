package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks a payment as paid outside of Stream.
 *
 * @param paymentMethod how it was paid: {@code CASH}, {@code BANK_TRANSFER}, {@code CARD} or {@code QURRAH}
 * @param note a note
 * @param extra fields that are not modelled
 */
public record MarkPaid(
        PaymentMethod paymentMethod,
        @Nullable String note,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public MarkPaid {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_MarkPaid_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets how it was paid: {@code CASH}, {@code BANK_TRANSFER}, {@code CARD} or {@code QURRAH}. Required. */
        public abstract Builder paymentMethod(PaymentMethod paymentMethod);

        /** Sets a note. */
        public abstract Builder note(@Nullable String note);

        abstract MarkPaid autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public MarkPaid build() {
            return Requests.build(MarkPaid.class, this::autoBuild);
        }
    }
}
