package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change an invoice in place, under the same number. Fields that are not set remain unchanged. */
public record UpdateInvoice(@JsonValue Map<String, @Nullable Object> changes) {
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new Builder(changes);
    }

    /** Builds an {@code UpdateInvoice}. All fields are optional. */
    public static final class Builder extends UpdateBuilder<UpdateInvoice, Builder> {
        private Builder(Map<String, @Nullable Object> changes) {
            super(UpdateInvoice::new, changes);
        }

        /** The new time at which the invoice is due. */
        public Builder scheduledOn(Instant scheduledOn) {
            return set("scheduled_on", scheduledOn);
        }

        /** The new description; at most 500 characters. */
        public Builder description(String description) {
            return setClearable("description", description);
        }

        public Builder clearDescription() {
            return clear("description");
        }
    }
}
