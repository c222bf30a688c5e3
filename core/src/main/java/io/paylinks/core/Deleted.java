package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response to a deletion: the resource no longer exists. Providers respond with an empty body, {@code null},
 * {@code {}} or undocumented fields.
 *
 * @param extra the fields of the response, keyed by their JSON names; empty if there are none
 */
public record Deleted(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * Returns the names of the response's fields without their values: some APIs repeat the resource, including its
     * secrets.
     */
    @Override
    public String toString() {
        return "Deleted" + extra.keySet();
    }
}
