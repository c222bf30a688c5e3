package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of recording usage.
 *
 * @param totalInserted the number of new records
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record MeteredUsageResult(
        List<Entry> records,
        @Nullable Long totalInserted,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The result for one usage entry.
     *
     * @param success whether the usage was recorded
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Entry(
            @Nullable String id,
            @Nullable Boolean success,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
