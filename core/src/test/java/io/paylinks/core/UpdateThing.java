package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An update: a field that is not named is left. */
record UpdateThing(@JsonValue Map<String, @Nullable Object> changes) {

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends UpdateBuilder<Builder> {
        Builder name(String name) {
            return set("name", name);
        }

        Builder clearName() {
            return clear("name");
        }

        UpdateThing build() {
            return new UpdateThing(changes());
        }
    }
}
