package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to activate or deactivate a payment link. */
public record UpdatePaymentLinkStatus(
        PaymentLinkStatus status,
        @Nullable String deactivateMessage,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdatePaymentLinkStatus_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdatePaymentLinkStatus_Builder(this);
    }

    /** Builds an {@code UpdatePaymentLinkStatus}. Required: {@link #status}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdatePaymentLinkStatus, Builder> {
        Builder() {}

        /** Required. The new status: {@code ACTIVE} or {@code INACTIVE}. */
        public abstract Builder status(PaymentLinkStatus status);

        /** The message that customers see when they open the link while it is inactive. */
        public abstract Builder deactivateMessage(@Nullable String deactivateMessage);
    }
}
