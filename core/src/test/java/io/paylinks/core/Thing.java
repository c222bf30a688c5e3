package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource of the fictional provider that these tests use. */
public record Thing(
        @Nullable String id,
        @Nullable String name,
        @Nullable BigDecimal amount,
        @Nullable ThingStatus status,
        @Nullable Instant when,
        @Nullable LocalDate dueOn,
        @Nullable Integer count,
        @Nullable Boolean open,
        List<String> tags,
        Map<String, String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
