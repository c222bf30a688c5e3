package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a deletion that names nothing: an empty body, {@code null}, {@code {}}, or fields without a type.
 *
 * @param extra what the answer held, if anything
 */
public record Deleted(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Deleted {
        extra = Copies.map(extra);
    }
}
