package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes a payment. Fields that are not set stay as they are. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdatePayment, Builder> {
        Builder() {}

        /** Stores your own values: at most 3 keys of at most 50 characters, with values of at most 500. */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Retries a failed collection automatically. */
        public abstract Builder retryIfPossible(boolean retryIfPossible);
    }
}
