package io.paylinks.gocardless.branding;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The colours of the pages that payers see.
 *
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record PayerTheme(
        @JsonProperty(required = true) String id,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
