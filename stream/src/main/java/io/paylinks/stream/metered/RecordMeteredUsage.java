package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to record the usage of metered products, 1 to 1000 entries. */
public record RecordMeteredUsage(
        List<Entry> records, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RecordMeteredUsage {
        records = Copies.list("records", records);
    }

    public static Builder builder() {
        return new AutoBuilder_RecordMeteredUsage_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_RecordMeteredUsage_Builder(this);
    }

    /** Builds a {@code RecordMeteredUsage}. Required: {@link #records}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<RecordMeteredUsage, Builder> {
        Builder() {}

        /** Required. The usage entries to record: 1 to 1000. */
        public abstract Builder records(List<Entry> records);

        abstract Optional<List<Entry>> records();

        /** Adds a usage entry. */
        public Builder record(Entry record) {
            return records(appended(records().orElse(null), "record", record));
        }

        @Override
        protected void check(RecordMeteredUsage request) {
            requireSome("record", request.records);
        }
    }

    /** One usage of a product by a consumer. */
    public record Entry(
            String productId,
            String organizationConsumerId,
            BigDecimal usageAmount,
            String idempotencyKey,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public static Builder builder() {
            return new AutoBuilder_RecordMeteredUsage_Entry_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_RecordMeteredUsage_Entry_Builder(this);
        }

        /**
         * Builds a {@code RecordMeteredUsage.Entry}. Required: {@link #productId}, {@link #organizationConsumerId},
         * {@link #usageAmount} and {@link #idempotencyKey}.
         */
        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Entry, Builder> {
            Builder() {}

            /** Required. The id of the product that was used. */
            public abstract Builder productId(String productId);

            /** Required. The id of the consumer who used it. */
            public abstract Builder organizationConsumerId(String organizationConsumerId);

            /** Required. The amount used; at most 10 digits. */
            public abstract Builder usageAmount(BigDecimal usageAmount);

            /** Required. Your idempotency key of this entry: entries with the same key are counted once. */
            public abstract Builder idempotencyKey(String idempotencyKey);
        }
    }
}
