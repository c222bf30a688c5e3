package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who the key belongs to.
 *
 * @param user the user
 * @param organization the organization
 * @param extra fields that this version does not know, under their wire names
 */
public record Me(
        @Nullable User user,
        @Nullable Organization organization,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Me {
        extra = Copies.map(extra);
    }
}
