package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The declaration of one field of a request, as the provider documents it. */
final class Field {

    enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        UUID,
        EMAIL,
        DATETIME,
        DATE,
        ENUM,
        CSV,
        LIST,
        OBJECT,
        MAP,
        ANY
    }

    final String name;
    final Type type;
    boolean required;
    boolean nullable;
    JsonNode fallback = MissingNode.getInstance();

    @Nullable
    BigDecimal min;

    @Nullable
    BigDecimal max;

    int minSize;
    int maxSize = Integer.MAX_VALUE;
    List<String> allowed = List.of();

    @Nullable
    Field element;

    @Nullable
    Schema schema;

    private Field(String name, Type type) {
        this.name = name;
        this.type = type;
    }

    static Field text(String name) {
        return new Field(name, Type.TEXT);
    }

    static Field integer(String name) {
        return new Field(name, Type.INTEGER);
    }

    static Field decimal(String name) {
        return new Field(name, Type.DECIMAL);
    }

    static Field bool(String name) {
        return new Field(name, Type.BOOLEAN);
    }

    static Field uuid(String name) {
        return new Field(name, Type.UUID);
    }

    static Field email(String name) {
        return new Field(name, Type.EMAIL);
    }

    static Field datetime(String name) {
        return new Field(name, Type.DATETIME);
    }

    static Field date(String name) {
        return new Field(name, Type.DATE);
    }

    static Field oneOf(String name, List<String> allowed) {
        Field field = new Field(name, Type.ENUM);
        field.allowed = allowed;
        return field;
    }

    /** Values joined by commas; the allowed values are checked if there are any. */
    static Field csv(String name, List<String> allowed) {
        Field field = new Field(name, Type.CSV);
        field.allowed = allowed;
        return field;
    }

    static Field list(Field element) {
        Field field = new Field(element.name, Type.LIST);
        field.element = element;
        return field;
    }

    static Field object(String name, Schema schema) {
        Field field = new Field(name, Type.OBJECT);
        field.schema = schema;
        return field;
    }

    static Field map(String name) {
        return new Field(name, Type.MAP);
    }

    static Field any(String name) {
        return new Field(name, Type.ANY);
    }

    Field required() {
        required = true;
        return this;
    }

    /** The field may be null, and is null in a created object if it was not sent. */
    Field nullable() {
        nullable = true;
        return this;
    }

    /** The value in a created object if the field was not sent. */
    Field or(Object value) {
        fallback = Json.MAPPER.valueToTree(value);
        return this;
    }

    Field min(String value) {
        min = new BigDecimal(value);
        return this;
    }

    Field max(String value) {
        max = new BigDecimal(value);
        return this;
    }

    /** The least and greatest number of characters, list items or map keys. */
    Field size(int least, int greatest) {
        minSize = least;
        maxSize = greatest;
        return this;
    }
}
