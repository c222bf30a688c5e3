package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Switches a payment link on or off.
 *
 * @param status the new state: {@code ACTIVE} or {@code INACTIVE}
 * @param deactivateMessage what a customer reads who opens the link while it is off
 * @param extra fields that are not modelled
 */
public record UpdatePaymentLinkStatus(
        PaymentLinkStatus status,
        @Nullable String deactivateMessage,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public UpdatePaymentLinkStatus {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_UpdatePaymentLinkStatus_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the new state: {@code ACTIVE} or {@code INACTIVE}. Required. */
        public abstract Builder status(PaymentLinkStatus status);

        /** Sets what a customer reads who opens the link while it is off. */
        public abstract Builder deactivateMessage(@Nullable String deactivateMessage);

        abstract UpdatePaymentLinkStatus autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public UpdatePaymentLinkStatus build() {
            return Requests.build(UpdatePaymentLinkStatus.class, this::autoBuild);
        }
    }
}
