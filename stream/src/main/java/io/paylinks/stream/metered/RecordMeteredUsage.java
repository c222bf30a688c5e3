package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records usage: 1 to 1000 records at once.
 *
 * @param records one entry for each record
 * @param extra fields that are not modelled
 */
public record RecordMeteredUsage(
        List<MeteredUsageRecord> records, @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public RecordMeteredUsage {
        records = Copies.list(records);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_RecordMeteredUsage_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {

        private final List<MeteredUsageRecord> recordsAdded = new ArrayList<>();

        Builder() {}

        abstract Builder records(List<MeteredUsageRecord> records);

        /** Adds a record. */
        public Builder record(MeteredUsageRecord record) {
            recordsAdded.add(record);
            return records(recordsAdded);
        }

        abstract RecordMeteredUsage autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public RecordMeteredUsage build() {
            RecordMeteredUsage request = Requests.build(RecordMeteredUsage.class, this::autoBuild);
            Requests.notEmpty(RecordMeteredUsage.class, "records", request.records);
            return request;
        }
    }
}
