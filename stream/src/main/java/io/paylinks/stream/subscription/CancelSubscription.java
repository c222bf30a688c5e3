package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to cancel a subscription. */
public record CancelSubscription(
        @Nullable Boolean cancelRelatedInvoices,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CancelSubscription_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CancelSubscription_Builder(this);
    }

    /** Builds a {@code CancelSubscription}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CancelSubscription, Builder> {
        Builder() {}

        /** Whether to cancel its open invoices as well. Default: {@code false}. */
        public abstract Builder cancelRelatedInvoices(boolean cancelRelatedInvoices);
    }
}
