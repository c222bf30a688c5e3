package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.paylinks.core.CallListener.UnexpectedValue;
import io.paylinks.core.CallListener.UnexpectedValue.Reason;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.Secret;
import io.paylinks.core.internal.MaskedMap;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document, from which the generated readers take their values. Each value is read from its usual JSON type on a
 * short path, and from other types by {@link Conversions}. A value that cannot be read costs only itself: its component
 * becomes null, the record preserves the original in its unknown fields, and it is {@linkplain #unexpected reported}.
 *
 * <p>Before a value is read, the parser is at its first token; afterwards at its last.
 */
public final class JsonInput implements Closeable {
    /** The maximum number of elements of one list or object. Empty ones cost forty times their size in JSON. */
    static final int MAX_ELEMENTS = 100_000;

    private final JsonParser parser;
    private @Nullable Set<UnexpectedValue> unexpected;

    /** Whether {@link #settle} must be called after a field: since a value could not be read, or for this field. */
    private boolean unusual;

    private boolean hasUnreadable;
    private boolean isUnreadable;
    private @Nullable Object original;
    private boolean isUnknownValue;
    private boolean omitsElements;

    JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /** Moves to the first token, and returns it; null if the document is empty. */
    public @Nullable JsonToken start() throws IOException {
        return parser.nextToken();
    }

    JsonParser parser() {
        return parser;
    }

    /** Returns what was unexpected so far, each kind once. */
    public Set<UnexpectedValue> unexpected() {
        return unexpected == null ? Set.of() : unexpected;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    // Documents and records

    /**
     * Reads a whole document.
     *
     * @return null for an empty document, a JSON null or blank text
     * @throws UnreadableException if it is neither of these nor an object
     */
    <T> @Nullable T document(RecordReader<T> reader) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return reader.read(this);
        }
        if (token == null || isAbsent(token)) {
            return null;
        }
        throw UnreadableException.notAnObject(parser);
    }

    /** Reads a record within another one. An empty list is an empty object, because PHP cannot distinguish them. */
    public <T> @Nullable T record(RecordReader<T> reader) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return reader.read(this);
        }
        Object value = any();
        if (value == null || isBlank(value)) {
            return null;
        }
        if (value instanceof List<?> list && list.isEmpty()) {
            try {
                return reader.read(this); // the parser is at the end of the list, so there are no fields
            } catch (UnreadableException e) {
                return unreadable(value); // a required field
            }
        }
        return unreadable(value);
    }

    /** Moves to the first field of an object. Returns its name, or null if there is none. */
    public @Nullable String firstField() throws IOException {
        return parser.currentToken() == JsonToken.START_OBJECT ? nextField() : null;
    }

    /** Moves to the value of the next field of an object. Returns the name, or null at its end. */
    public @Nullable String nextField() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Adds the field at the parser's position to the unknown ones. */
    public Map<String, @Nullable Object> unknown(@Nullable Map<String, @Nullable Object> extra, String field)
            throws IOException {
        Map<String, @Nullable Object> fields = extra == null ? new LinkedHashMap<>() : extra;
        put(fields, field);
        return fields;
    }

    /** Returns whether {@link #settle} must be called after a known field. */
    public boolean isUnusual() {
        return unusual;
    }

    /**
     * Preserves the field that was just read if its value could not be read, and reports what was unexpected. Otherwise
     * removes what an earlier field of the same name left.
     */
    public @Nullable Map<String, @Nullable Object> settle(
            @Nullable Map<String, @Nullable Object> extra, String type, String field) {
        if (isUnknownValue) {
            report(type, field, Reason.UNKNOWN_ENUM_VALUE);
        }
        if (omitsElements) {
            report(type, field, Reason.OMITTED_ELEMENT);
        }
        Map<String, @Nullable Object> fields = extra;
        if (isUnreadable) {
            report(type, field, Reason.UNREADABLE);
            fields = extra == null ? new LinkedHashMap<>() : extra;
            fields.put(field, original);
            hasUnreadable = true;
        } else if (extra != null) {
            extra.remove(field);
        }
        isUnknownValue = false;
        omitsElements = false;
        isUnreadable = false;
        original = null;
        unusual = hasUnreadable;
        return fields;
    }

    private void report(String type, String field, Reason reason) {
        report(Set.of(new UnexpectedValue(type, field, reason)));
    }

    void report(Set<UnexpectedValue> values) {
        if (unexpected == null && !values.isEmpty()) {
            unexpected = new LinkedHashSet<>();
        }
        if (unexpected != null) {
            unexpected.addAll(values);
        }
    }

    /** Returns the unknown fields of a record; their values are not printed. */
    public static Map<String, @Nullable Object> extra(@Nullable Map<String, @Nullable Object> fields) {
        return fields == null ? Map.of() : MaskedMap.ofResponse(fields);
    }

    /** Returns the value of a required field. */
    public <T> T required(@Nullable T value, String field, @Nullable Map<String, @Nullable Object> extra)
            throws IOException {
        if (value == null || (value instanceof Secret secret && secret.reveal().isBlank())) {
            throw UnreadableException.requiredField(parser, field, extra != null && extra.containsKey(field));
        }
        return value;
    }

    /** Returns a list that is empty if it was null. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Returns a map that is empty if it was null. */
    public static <V extends @Nullable Object> Map<String, V> map(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    // Values

    public @Nullable String text() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token.isScalarValue() ? parser.getText() : unreadable(any());
    }

    public @Nullable Secret secret() throws IOException {
        String text = text();
        return text == null ? null : Secret.of(text);
    }

    /** Reads a value of a class that is created from text. */
    public <T> @Nullable T created(Function<String, T> creator) throws IOException {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            return creator.apply(text);
        } catch (IllegalArgumentException e) {
            return unreadable(text);
        }
    }

    /** Reads an open enum. A list of one value is that value. */
    public <E extends OpenEnum> @Nullable E openEnum(EnumReader<E> reader) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return known(reader.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token.isScalarValue()) {
            return known(reader.of(parser.getText()));
        }
        Object value = any();
        String text = value instanceof List<?> list && list.size() == 1 && list.get(0) != null
                ? Conversions.text(list.get(0))
                : null;
        return text == null ? unreadable(value) : known(reader.of(text));
    }

    private <E extends OpenEnum> E known(E value) {
        if (!value.isKnown()) {
            isUnknownValue = true;
            unusual = true;
        }
        return value;
    }

    public @Nullable Long wholeNumber() throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                ? (Long) parser.getLongValue()
                : converted(Conversions::wholeNumber);
    }

    public @Nullable Integer integer() throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT
                ? (Integer) parser.getIntValue()
                : converted(Conversions::integer);
    }

    public @Nullable BigDecimal decimal() throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                ? BigDecimal.valueOf(parser.getLongValue())
                : converted(Conversions::decimal);
    }

    public @Nullable Boolean bool() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> converted(Conversions::bool);
        };
    }

    public @Nullable Instant instant() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            Instant instant = Times.instant(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            if (instant != null) {
                return instant;
            }
        }
        return token == JsonToken.VALUE_NULL ? null : converted(Conversions::instant);
    }

    public @Nullable LocalDate date() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            LocalDate date = Times.date(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            if (date != null) {
                return date;
            }
        }
        return token == JsonToken.VALUE_NULL ? null : converted(Conversions::date);
    }

    /** Reads any value: text, a number, a boolean, or an unmodifiable list or map of such values. */
    public @Nullable Object any() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> {
                String number = parser.getText();
                BigDecimal decimal = Conversions.parse(number);
                yield decimal != null ? decimal : number; // no decimal has such an exponent
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (hasElement(list.size())) {
                    list.add(any());
                }
                yield list.isEmpty() ? List.of() : Collections.unmodifiableList(list);
            }
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = object();
                yield map.isEmpty() ? Map.of() : Collections.unmodifiableMap(map);
            }
            default -> parser.getText();
        };
    }

    // Maps

    /** Reads a map of any values. An empty list is an empty map. */
    public @Nullable Map<String, @Nullable Object> anyMap() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = object();
            return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(map);
        }
        return emptyMap();
    }

    /** Reads a map of texts. Omits other values than texts, numbers and booleans. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public @Nullable Map<String, @Nullable String> textMap() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return emptyMap();
        }
        Map<String, @Nullable Object> map = object();
        for (Object value : map.values()) {
            if (value != null && !(value instanceof String)) {
                return texts(map);
            }
        }
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap((Map) map);
    }

    private Map<String, @Nullable String> texts(Map<String, @Nullable Object> map) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            String text = value == null ? null : Conversions.text(value);
            if (value != null && text == null) {
                unreadable(map);
            } else {
                texts.put(name, text);
            }
        });
        return Collections.unmodifiableMap(texts);
    }

    private <V extends @Nullable Object> @Nullable Map<String, V> emptyMap() throws IOException {
        Object value = any();
        boolean isEmpty = value instanceof List<?> list && list.isEmpty();
        return value == null || isBlank(value) || isEmpty ? null : unreadable(value);
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = nextField(); name != null; name = nextField()) {
            put(map, name);
        }
        return map;
    }

    private void put(Map<String, @Nullable Object> map, String name) throws IOException {
        if (map.size() >= MAX_ELEMENTS) {
            throw UnreadableException.tooManyElements(parser, MAX_ELEMENTS);
        }
        map.put(name, any());
    }

    // Lists

    /**
     * Reads a list of records. Nulls are dropped. Elements that are not objects are dropped and reported, unless no
     * element is an object, which makes the list unreadable.
     */
    public <T> @Nullable List<T> records(RecordReader<T> reader) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return List.of(reader.read(this));
        }
        if (token != JsonToken.START_ARRAY) {
            Object value = any();
            return value == null || isBlank(value) ? null : unreadable(value);
        }
        List<T> list = new ArrayList<>();
        List<@Nullable Object> others = new ArrayList<>(0);
        boolean omits = false;
        for (int i = 0; hasElement(i); i++) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                list.add(reader.read(this));
            } else {
                omits |= !isAbsent(parser.currentToken());
                others.add(any());
            }
        }
        if (omits) {
            if (list.isEmpty()) {
                return unreadable(others);
            }
            omitsElements = true;
            unusual = true;
        }
        return list.isEmpty() ? List.of() : Collections.unmodifiableList(list);
    }

    /**
     * Reads the items of a page, with null for each element that is not an object, because a list that continues by
     * offset counts all elements.
     *
     * @param name the name of the list
     * @throws UnreadableException if there are elements, and none is an object
     */
    <T> void items(RecordReader<T> reader, String name, List<@Nullable T> into) throws IOException {
        UnreadableException notAnObject = null;
        boolean hasObject = false;
        while (hasElement(into.size())) {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                hasObject = true;
                into.add(reader.read(this));
                continue;
            }
            if (!isAbsent(token) && notAnObject == null) {
                notAnObject = UnreadableException.notAnObject(parser);
            }
            parser.skipChildren();
            into.add(null);
        }
        if (notAnObject != null) {
            if (!hasObject) {
                throw notAnObject;
            }
            report(reader.type(), name, Reason.OMITTED_ELEMENT);
        }
    }

    public @Nullable List<String> texts() throws IOException {
        return values(Conversions::text);
    }

    public @Nullable List<Long> wholeNumbers() throws IOException {
        return values(Conversions::wholeNumber);
    }

    public <E extends OpenEnum> @Nullable List<E> openEnums(EnumReader<E> reader) throws IOException {
        return values(value -> {
            String text = Conversions.text(value);
            return text == null ? null : known(reader.of(text));
        });
    }

    public @Nullable List<Object> anyValues() throws IOException {
        return values(value -> value);
    }

    /** Reads a list of values without nulls. A value alone is a list of one. One unreadable value costs the list. */
    private <T> @Nullable List<T> values(Function<Object, @Nullable T> conversion) throws IOException {
        Object value = any();
        if (value == null || isBlank(value)) {
            return null;
        }
        List<?> originals = value instanceof List<?> list ? list : List.of(value);
        List<T> converted = new ArrayList<>(originals.size());
        for (Object element : originals) {
            if (element != null) {
                T result = conversion.apply(element);
                if (result == null) {
                    return unreadable(value);
                }
                converted.add(result);
            }
        }
        return converted.isEmpty() ? List.of() : Collections.unmodifiableList(converted);
    }

    // Parts

    /** Converts a value of an unusual type. Null and blank text are absent values. */
    private <T> @Nullable T converted(Function<Object, @Nullable T> conversion) throws IOException {
        Object value = any();
        if (value == null || isBlank(value)) {
            return null;
        }
        T converted = conversion.apply(value);
        return converted != null ? converted : unreadable(value);
    }

    /** Marks the value as unreadable. Returns null, the value of its component. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T unreadable(@Nullable Object value) {
        isUnreadable = true;
        unusual = true;
        original = value;
        return null;
    }

    boolean hasElement(int count) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new JsonEOFException(parser, null, "the list is truncated");
        }
        if (token != JsonToken.END_ARRAY && count >= MAX_ELEMENTS) {
            throw UnreadableException.tooManyElements(parser, MAX_ELEMENTS);
        }
        return token != JsonToken.END_ARRAY;
    }

    /** Returns whether the value at the parser's position is null or blank text. */
    private boolean isAbsent(JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NULL
                || (token == JsonToken.VALUE_STRING && parser.getText().isBlank());
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }
}
