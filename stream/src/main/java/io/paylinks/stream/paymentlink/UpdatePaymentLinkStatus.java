package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Activates or deactivates a payment link. */
public record UpdatePaymentLinkStatus(
        PaymentLinkStatus status,
        @Nullable String deactivateMessage,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdatePaymentLinkStatus_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdatePaymentLinkStatus, Builder> {
        Builder() {}

        /** Sets {@code ACTIVE} or {@code INACTIVE}. Required. */
        public abstract Builder status(PaymentLinkStatus status);

        /** Shows this to a customer who opens the link while it is inactive. */
        public abstract Builder deactivateMessage(@Nullable String deactivateMessage);
    }
}
