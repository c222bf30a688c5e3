package io.paylinks.testing.engine.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** The type of a field. Numbers and booleans may be strings, as all three providers accept in queries. */
public enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    UUID,
    EMAIL,
    DATETIME,
    DATE,
    ENUM,
    /** Comma-separated values. */
    CSV,
    LIST,
    OBJECT,
    MAP;

    public boolean accepts(JsonNode value) {
        return switch (this) {
            case INTEGER -> !value.isBoolean() && value.asText().matches("-?\\d{1,18}(\\.0+)?");
            case DECIMAL ->
                !value.isBoolean() && value.asText().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
            case BOOLEAN -> value.isBoolean() || value.asText().matches("true|false");
            case LIST -> value.isArray();
            case OBJECT, MAP -> value.isObject();
            case TEXT, UUID, EMAIL, DATETIME, DATE, ENUM, CSV -> value.isTextual() && accepts(value.asText());
        };
    }

    /** Returns whether a string is a valid value. */
    public boolean accepts(String text) {
        return switch (this) {
            case UUID -> text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case EMAIL -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
            case DATE -> text.length() == 10 && DATETIME.accepts(text);
            case DATETIME -> Times.parse(text).isPresent();
            default -> true;
        };
    }

    /** Returns the stored form of a value. */
    JsonNode stored(JsonNode value) {
        return switch (this) {
            case INTEGER -> Json.tree(new BigDecimal(value.asText()).longValueExact());
            case DECIMAL -> Json.tree(new BigDecimal(value.asText()));
            case BOOLEAN -> Json.tree(value.asBoolean());
            default -> value;
        };
    }
}
