package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to update a thing: fields that are not set remain unchanged. */
record UpdateThing(@JsonValue Map<String, @Nullable Object> changes) {
    static Builder builder() {
        return new Builder(Map.of());
    }

    Builder toBuilder() {
        return new Builder(changes);
    }

    static final class Builder extends UpdateBuilder<UpdateThing, Builder> {
        Builder(Map<String, @Nullable Object> changes) {
            super(UpdateThing::new, changes);
        }

        Builder fullName(String fullName) {
            return setClearable("full_name", fullName);
        }

        Builder clearFullName() {
            return clear("full_name");
        }

        Builder tags(List<String> tags) {
            return set("tags", tags);
        }

        Builder tag(String tag) {
            return add("tags", tag);
        }

        Builder amount(BigDecimal amount) {
            return setText("amount", amount);
        }

        Builder open(Boolean open) {
            return set("open", open);
        }
    }
}
