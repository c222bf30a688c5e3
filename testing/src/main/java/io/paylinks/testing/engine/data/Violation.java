package io.paylinks.testing.engine.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A violation of a field's rule; each provider has its own message for it. */
public record Violation(Rule rule, List<Object> location, Field field, JsonNode input) {

    public enum Rule {
        MISSING,
        WRONG_TYPE,
        TOO_SMALL,
        TOO_LARGE,
        TOO_SHORT,
        TOO_LONG,
        NOT_ALLOWED
    }

    /** Returns the location joined by dots, without its first part. */
    public String path() {
        return String.join(".", location.stream().skip(1).map(String::valueOf).toList());
    }
}
