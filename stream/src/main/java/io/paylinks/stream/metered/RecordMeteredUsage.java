package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports 1 to 1000 uses of metered products. */
public record RecordMeteredUsage(
        List<Entry> records, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RecordMeteredUsage {
        records = Copies.list("records", records);
    }

    public static Builder builder() {
        return new AutoBuilder_RecordMeteredUsage_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<RecordMeteredUsage, Builder> {
        private final List<Entry> recordsAdded = new ArrayList<>();

        Builder() {}

        abstract Builder records(List<Entry> records);

        /** Adds one use. At least 1 is required, at most 1000 are allowed. */
        public Builder record(Entry record) {
            return records(appended(recordsAdded, "record", record));
        }

        @Override
        protected void check(RecordMeteredUsage request) {
            requireSome("record", request.records);
        }
    }

    /** One use of a product by a consumer. */
    public record Entry(
            String productId,
            String organizationConsumerId,
            BigDecimal usageAmount,
            String idempotencyKey,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public static Builder builder() {
            return new AutoBuilder_RecordMeteredUsage_Entry_Builder();
        }

        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Entry, Builder> {
            Builder() {}

            /** Names the product that was used. Required. */
            public abstract Builder productId(String productId);

            /** Names the consumer who used it. Required. */
            public abstract Builder organizationConsumerId(String organizationConsumerId);

            /** Says how much was used; at most 10 digits. Required. */
            public abstract Builder usageAmount(BigDecimal usageAmount);

            /** Identifies this use by a key of yours: sent again with the same key, it counts once. Required. */
            public abstract Builder idempotencyKey(String idempotencyKey);
        }
    }
}
