package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of recorded usage.
 *
 * @param records one entry for each record
 * @param totalInserted how many records were new
 * @param extra fields that this version does not know, under their wire names
 */
public record RecordedMeteredUsage(
        List<RecordedUsage> records,
        @Nullable Long totalInserted,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public RecordedMeteredUsage {
        records = Copies.list(records);
        extra = Copies.map(extra);
    }
}
