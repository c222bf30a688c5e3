package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.core.internal.Copies;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes an invoice in place: a field that is not set is left as it is.
 *
 * @param changes the changes under their wire names
 */
public record UpdateInvoice(@JsonValue Map<String, @Nullable Object> changes) {

    public UpdateInvoice {
        changes = Copies.map(changes);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the changes; the last call for a field wins. A setter refuses null. */
    public static final class Builder extends UpdateBuilder<Builder> {
        private Builder() {}

        /** Changes when it is due. */
        public Builder scheduledOn(Instant scheduledOn) {
            return set("scheduled_on", scheduledOn);
        }

        /** Changes a text about it; at most 500 characters. */
        public Builder description(String description) {
            return set("description", description);
        }

        /** Clears what {@link #description} sets. */
        public Builder clearDescription() {
            return clear("description");
        }

        /** Builds the request. */
        public UpdateInvoice build() {
            return new UpdateInvoice(changes());
        }
    }
}
