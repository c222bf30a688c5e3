package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a subscription.
 *
 * @param cancelRelatedInvoices whether its open invoices are cancelled, too
 * @param extra fields that are not modelled
 */
public record CancelSubscription(
        @Nullable Boolean cancelRelatedInvoices,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CancelSubscription {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CancelSubscription_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets whether its open invoices are cancelled, too; {@code false} unless set. */
        public abstract Builder cancelRelatedInvoices(@Nullable Boolean cancelRelatedInvoices);

        abstract CancelSubscription autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CancelSubscription build() {
            return Requests.build(CancelSubscription.class, this::autoBuild);
        }
    }
}
