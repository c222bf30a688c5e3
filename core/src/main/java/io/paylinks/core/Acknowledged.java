package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an action whose answer the provider does not describe: an empty body, {@code null}, {@code {}}, or fields
 * without a type.
 *
 * @param extra what the answer held, if anything
 */
public record Acknowledged(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Acknowledged {
        extra = Copies.map(extra);
    }
}
