package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a payment. Fields that are not set remain unchanged. */
public record UpdatePayment(
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable Boolean retryIfPossible,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdatePayment {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdatePayment_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdatePayment_Builder(this);
    }

    /** Builds an {@code UpdatePayment}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<UpdatePayment, Builder> {
        Builder() {}

        /** Whether to retry a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);
    }
}
