package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a deletion: the resource is gone. Providers answer with an empty body, {@code null}, {@code {}} or
 * fields of no fixed form.
 *
 * @param extra what the answer held, if anything
 */
public record Deleted(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Returns the names of what the answer held, not the values: some APIs repeat the resource, secrets and all. */
    @Override
    public String toString() {
        return "Deleted" + extra.keySet();
    }
}
