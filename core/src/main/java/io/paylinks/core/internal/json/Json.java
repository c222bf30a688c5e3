package io.paylinks.core.internal.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.paylinks.core.CallListener.UnexpectedValue;
import io.paylinks.core.Secret;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Decimals;
import io.paylinks.core.internal.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON of one provider: strict in writing, lenient in reading. Records are read by generated
 * readers, other types by Jackson.
 */
public final class Json {
    private final RecordReaders readers;
    private final JsonMapper mapper;
    private final ListStyle listStyle;
    private final System.Logger log;

    /**
     * Creates the JSON format of a provider.
     *
     * @param name the provider's name, such as {@code stream}
     * @param readers the generated readers of its records
     * @param naming derives JSON names from Java names
     * @param decimals the notation of amounts
     * @param listStyle the notation of lists in a query
     */
    public Json(
            String name,
            RecordReaders readers,
            PropertyNamingStrategy naming,
            DecimalStyle decimals,
            ListStyle listStyle) {
        this.readers = readers;
        this.listStyle = listStyle;
        this.log = System.getLogger("io.paylinks." + name);
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE) // unreadable bodies are read to their end
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        SimpleModule own = new SimpleModule("paylinks");
        own.setDeserializers(new RecordDeserializer.Factory(this));
        own.addSerializer(new AsText<>(Secret.class, Secret::reveal)).addSerializer(new BoundedDecimals());
        if (decimals == DecimalStyle.STRING) {
            own.setSerializerModifier(new AmountsAsText());
        }
        this.mapper = JsonMapper.builder(factory)
                .propertyNamingStrategy(naming)
                .addModule(new JavaTimeModule())
                .addModule(own)
                .addModule(new SimpleModule("paylinks-extra").setSerializerModifier(new ExtraGuard()))
                .addModule(new SimpleModule("paylinks-lists").setSerializerModifier(new ListsAsText()))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT) // 10.5 must not become 10
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                .build();
    }

    /** The notation of amounts. */
    public enum DecimalStyle {
        STRING,
        NUMBER
    }

    /** The notation of lists in a query: {@code a=1&a=2} or {@code a=1,2}. */
    public enum ListStyle {
        REPEAT,
        COMMA
    }

    /** Reads a value from text. */
    public <T> T read(Class<T> type, String json) {
        String text = withoutMark(Arguments.notNull("json", json));
        String name = Arguments.notNull("type", type).getSimpleName();
        return read(type, name, () -> mapper.getFactory().createParser(text));
    }

    /** Removes a byte order mark. Jackson skips it in bytes, but not in text. */
    private static String withoutMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    /** Reads the body of a webhook, without converting it to text. */
    public <T> T readWebhookBody(Class<T> type, byte[] json) {
        return read(type, "the webhook body", () -> mapper.getFactory().createParser(json));
    }

    private <T> T read(Class<T> type, String name, Source source) {
        T value;
        try (JsonInput in = new JsonInput(source.open())) {
            in.start();
            value = read(type, in);
            log(in.unexpected());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot read " + name + ": " + describe(e));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + name + ": not valid UTF-8");
        }
        if (value == null) {
            throw new IllegalArgumentException("cannot read " + name + ": the JSON is null");
        }
        return value;
    }

    /** Opens a document. */
    private interface Source {
        JsonParser open() throws IOException;
    }

    /** Logs what was unexpected in a document, without its values. */
    public void log(Set<UnexpectedValue> unexpected) {
        for (UnexpectedValue value : unexpected) {
            log.log(System.Logger.Level.DEBUG, () -> "unexpected value: " + value);
        }
    }

    /** Writes a value in the API's format, including secrets. */
    public String write(Object value) {
        Arguments.notNull("value", value);
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write " + value.getClass().getSimpleName() + " as JSON: "
                            + (pathOf(e) == null ? describe(e) : "failed at " + pathOf(e)),
                    e);
        }
    }

    /** Writes the body of a request. */
    public byte[] body(Object request, @Nullable String envelope) {
        try {
            return mapper.writeValueAsBytes(envelope == null ? request : Collections.singletonMap(envelope, request));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write the request as JSON: " + OneLine.of(e.getOriginalMessage()), e);
        }
    }

    /** Writes a request as a query, names and values in turn: nested values as {@code name[inner]}, nulls omitted. */
    public List<String> query(Object request) {
        List<String> parameters = new ArrayList<>();
        tree(request).properties().forEach(field -> flatten(field.getKey(), field.getValue(), parameters));
        return parameters;
    }

    /** Returns the JSON of a value as a tree. */
    public JsonNode tree(Object value) {
        try {
            return mapper.readTree(body(value, null)); // detects duplicates of modelled fields
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a body. */
    public JsonInput open(InputStream body) throws IOException {
        return new JsonInput(mapper.getFactory().createParser(body));
    }

    JsonInput open(byte[] json) throws IOException {
        return new JsonInput(mapper.getFactory().createParser(json));
    }

    JsonGenerator generator(OutputStream to) throws IOException {
        return mapper.getFactory().createGenerator(to);
    }

    /** Reads the value at the input's position; null if there is none, or a JSON null. */
    <T> @Nullable T read(Class<T> type, JsonInput in) throws IOException {
        RecordReader<T> reader = reader(type);
        if (reader != null) {
            return in.document(reader);
        }
        try {
            return type.cast(mapper.readerFor(type).<@Nullable Object>readValue(in.parser()));
        } catch (JsonMappingException e) {
            throw unwrapped(e);
        }
    }

    /** Reads the elements of the list at the input's position, with null for those that are null or not readable. */
    <T> void readAll(Class<T> type, JsonInput in, String name, List<@Nullable T> into) throws IOException {
        RecordReader<T> reader = reader(type);
        if (reader != null) {
            in.items(reader, name, into);
            return;
        }
        while (in.hasElement(into.size())) {
            into.add(read(type, in));
        }
    }

    /** Returns the generated reader of a record, or null for any other type. */
    @SuppressWarnings("unchecked")
    <T> @Nullable RecordReader<T> reader(Class<T> type) {
        RecordReader<?> reader = readers.of(type);
        return (RecordReader<T>) (reader != null ? reader : Readers.INSTANCE.of(type));
    }

    /**
     * Unwraps exceptions that are not databind's own: of a record's reader, or about the connection, such as a body
     * that is too large.
     */
    private static IOException unwrapped(JsonMappingException e) {
        return e.getCause() instanceof UnreadableException unreadable
                ? unreadable
                : e.getCause() instanceof IOException broken && !(broken instanceof JsonProcessingException)
                        ? broken
                        : e;
    }

    /**
     * Reads any JSON as a tree, passing its strings through a filter, whatever their escaping; null if it is not JSON.
     */
    public @Nullable JsonNode tree(String text, UnaryOperator<String> filter) {
        try {
            return mapper.readTree(
                    filter.apply(mapper.readTree(withoutMark(text)).toString()));
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Returns a tree as maps, lists and plain values. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> map(JsonNode tree) {
        return tree.isObject() ? mapper.convertValue(tree, Map.class) : Map.of();
    }

    /** Returns the text of a node; null if it is missing, null, or an empty object or list. */
    public static @Nullable String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull() || (node.isContainerNode() && node.isEmpty())) {
            return null;
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }

    /** Describes why JSON could not be read, and where, without quoting it. */
    public static String describe(JsonProcessingException e) {
        if (e instanceof UnreadableException) {
            return e.getOriginalMessage();
        }
        if (e instanceof InvalidDefinitionException definition) {
            return "Jackson cannot create a " + definition.getType().toCanonical()
                    + "; is it a concrete type, in a package that is open to com.fasterxml.jackson.databind?";
        }
        String path = pathOf(e);
        if (path == null) {
            JsonLocation location = e.getLocation();
            return "invalid JSON"
                    + (location == null
                            ? ""
                            : " at line " + location.getLineNr() + ", column " + location.getColumnNr());
        }
        if (e.getCause() instanceof JsonParseException) {
            return "invalid JSON at " + path;
        }
        return "invalid value at " + path
                + (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                        ? " (expected " + mismatch.getTargetType().getSimpleName() + ")"
                        : "");
    }

    /** Returns the path of the field at which databind failed, or null if it is unknown. */
    private static @Nullable String pathOf(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return null;
        }
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return OneLine.of(path.charAt(0) == '.' ? path.substring(1) : path.toString());
    }

    private void flatten(String name, JsonNode value, List<String> into) {
        if (value.isObject()) {
            value.properties().forEach(f -> flatten(name + "[" + f.getKey() + "]", f.getValue(), into));
        } else if (value.isArray() && listStyle == ListStyle.COMMA) {
            if (!value.isEmpty()) {
                List<String> texts = new ArrayList<>();
                value.forEach(element -> texts.add(element.asText()));
                into.add(name);
                into.add(String.join(",", texts));
            }
        } else if (value.isArray()) {
            value.forEach(element -> flatten(name, element, into));
        } else if (!value.isNull()) {
            into.add(name);
            into.add(value.isBigDecimal() ? Decimals.text(value.decimalValue()) : value.asText());
        }
    }

    /** Writes decimals as strings where a record declares them; numbers in free-form values stay numbers. */
    private static final class AmountsAsText extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            for (BeanPropertyWriter property : properties) {
                if (property.getType().hasRawClass(BigDecimal.class)) {
                    property.assignSerializer(new AsText<>(BigDecimal.class, Decimals::text));
                }
            }
            return properties;
        }
    }

    /** Writes lists that a record declares as one string, such as {@code a,b} in one parameter; omits an empty list. */
    private static final class ListsAsText extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            properties.replaceAll(property -> isListAsText(property) ? new ListAsText(property) : property);
            return properties;
        }

        private static boolean isListAsText(BeanPropertyWriter property) {
            JsonFormat format = property.getAnnotation(JsonFormat.class);
            return format != null
                    && format.shape() == JsonFormat.Shape.STRING
                    && property.getType().hasRawClass(List.class);
        }
    }

    private static final class ListAsText extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        ListAsText(BeanPropertyWriter property) {
            super(property);
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider)
                throws Exception {
            if (get(bean) instanceof List<?> list && !list.isEmpty()) {
                generator.writeStringField(
                        getName(), list.stream().map(Object::toString).collect(Collectors.joining(",")));
            }
        }
    }

    /** Writes decimals without an exponent if it is within bounds; Jackson itself would fail on large ones. */
    private static final class BoundedDecimals extends StdSerializer<BigDecimal> implements ContextualSerializer {
        private static final long serialVersionUID = 1L;

        BoundedDecimals() {
            super(BigDecimal.class);
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
            boolean asText =
                    findFormatOverrides(provider, property, BigDecimal.class).getShape() == JsonFormat.Shape.STRING;
            return asText ? new AsText<>(BigDecimal.class, Decimals::text) : this;
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            if (Decimals.isPlain(value)) {
                generator.writeNumber(value);
            } else {
                generator.writeNumber(value.toString());
            }
        }
    }

    /** Writes a value as a string. */
    private static final class AsText<T> extends ToStringSerializerBase {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.type = type;
            this.text = text;
        }

        @Override
        public String valueToString(Object value) {
            return text.apply(type.cast(value));
        }
    }
}
