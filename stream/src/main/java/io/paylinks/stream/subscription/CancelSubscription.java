package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cancels a subscription. */
public record CancelSubscription(
        @Nullable Boolean cancelRelatedInvoices,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CancelSubscription_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CancelSubscription, Builder> {
        Builder() {}

        /** Cancels its open invoices as well; {@code false} unless set. */
        public abstract Builder cancelRelatedInvoices(boolean cancelRelatedInvoices);
    }
}
