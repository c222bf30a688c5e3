package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.Changes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An update: a field that is not named is left. */
record UpdateThing(@JsonValue Map<String, @Nullable Object> changes) {

    static Builder builder() {
        return new Builder();
    }

    static final class Builder {
        private final Changes changes = new Changes();

        Builder name(String name) {
            changes.set("name", name);
            return this;
        }

        Builder clearName() {
            changes.clear("name");
            return this;
        }

        Builder extra(String field, @Nullable Object value) {
            changes.extra(field, value);
            return this;
        }

        UpdateThing build() {
            return new UpdateThing(changes.toMap());
        }
    }
}
