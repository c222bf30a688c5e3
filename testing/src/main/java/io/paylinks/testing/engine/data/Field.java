package io.paylinks.testing.engine.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration of a field of a request, as the provider documents it. */
public final class Field {

    private final String name;
    private final Type type;
    private List<String> allowed = List.of();
    List<Field> fields = List.of();

    @Nullable
    Field element;

    boolean required;
    boolean nullable;
    JsonNode fallback = MissingNode.getInstance();
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;
    private int minSize;
    private int maxSize = Integer.MAX_VALUE;

    private Field(String name, Type type) {
        this.name = name;
        this.type = type;
    }

    public static Field text(String name) {
        return new Field(name, Type.TEXT);
    }

    public static Field integer(String name) {
        return new Field(name, Type.INTEGER);
    }

    public static Field decimal(String name) {
        return new Field(name, Type.DECIMAL);
    }

    public static Field bool(String name) {
        return new Field(name, Type.BOOLEAN);
    }

    public static Field uuid(String name) {
        return new Field(name, Type.UUID);
    }

    public static Field email(String name) {
        return new Field(name, Type.EMAIL);
    }

    public static Field datetime(String name) {
        return new Field(name, Type.DATETIME);
    }

    public static Field date(String name) {
        return new Field(name, Type.DATE);
    }

    public static Field oneOf(String name, List<String> allowed) {
        return new Field(name, Type.ENUM).allowing(allowed);
    }

    public static Field oneOf(String name, String... allowed) {
        return oneOf(name, List.of(allowed));
    }

    /** Declares comma-separated values; they are checked if allowed values are given. */
    public static Field csv(String name, List<String> allowed) {
        return new Field(name, Type.CSV).allowing(allowed);
    }

    public static Field list(Field element) {
        Field field = new Field(element.name, Type.LIST);
        field.element = element;
        return field;
    }

    public static Field object(String name, Field... fields) {
        Field field = new Field(name, Type.OBJECT);
        field.fields = List.of(fields);
        return field;
    }

    public static Field map(String name) {
        return new Field(name, Type.MAP);
    }

    public Field required() {
        required = true;
        return this;
    }

    /** Allows null, which is also the default in created objects. */
    public Field nullable() {
        nullable = true;
        return this;
    }

    /** Sets the default in created objects. */
    public Field or(Object value) {
        fallback = Json.tree(value);
        return this;
    }

    public Field min(String value) {
        min = new BigDecimal(value);
        return this;
    }

    public Field max(String value) {
        max = new BigDecimal(value);
        return this;
    }

    /** Limits the number of characters, list items or map keys. */
    public Field size(int least, int greatest) {
        minSize = least;
        maxSize = greatest;
        return this;
    }

    /** Requires at least one character or list item. */
    public Field notEmpty() {
        return size(1, Integer.MAX_VALUE);
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    public List<String> allowed() {
        return allowed;
    }

    public @Nullable BigDecimal min() {
        return min;
    }

    public @Nullable BigDecimal max() {
        return max;
    }

    public int minSize() {
        return minSize;
    }

    public int maxSize() {
        return maxSize;
    }

    private Field allowing(List<String> values) {
        allowed = values;
        return this;
    }
}
