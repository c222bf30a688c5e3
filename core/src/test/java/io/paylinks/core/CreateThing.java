package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a thing. */
record CreateThing(
        @Nullable String name,
        @Nullable BigDecimal amount,
        @Nullable Secret pin,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    static final CreateThing LAMP = new CreateThing("lamp", new BigDecimal("12.50"), null, Map.of());

    CreateThing {
        extra = Copies.map(extra);
    }

    CreateThing extra(String field, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(extra);
        more.put(field, value);
        return new CreateThing(name, amount, pin, more);
    }
}
