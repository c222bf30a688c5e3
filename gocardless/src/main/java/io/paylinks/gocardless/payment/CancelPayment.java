package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a payment.
 *
 * @param metadata values of your own: at most 3 keys of at most 50 characters, values of at most 500
 * @param extra fields that are not modelled
 */
public record CancelPayment(
        @Nullable Map<String, @Nullable Object> metadata,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CancelPayment {
        metadata = metadata == null ? null : Copies.map(metadata);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CancelPayment_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets values of your own: at most 3 keys of at most 50 characters, values of at most 500. */
        public abstract Builder metadata(@Nullable Map<String, @Nullable Object> metadata);

        abstract CancelPayment autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CancelPayment build() {
            return Requests.build(CancelPayment.class, this::autoBuild);
        }
    }
}
