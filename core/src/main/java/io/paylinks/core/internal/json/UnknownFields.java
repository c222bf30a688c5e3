package io.paylinks.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the unknown fields of a record in document order; of several with the same name, the last one counts, as for
 * known fields. Jackson alone would reverse the order and retain the first.
 *
 * <p>The fields read so far are attached to the parser's context of the object and returned in place of each value,
 * where {@link RecordInstantiator} finds them.
 */
final class UnknownFields extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    private UnknownFields(JsonDeserializer<?> values) {
        super(values);
    }

    /** Wraps the reader of a component with {@code @JsonAnySetter}. */
    static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return bean.getBeanClass() == Object.class ? new UnknownFields(deserializer) : deserializer;
        }
    }

    /** The fields of one record. */
    private static final class Fields extends LinkedHashMap<String, @Nullable Object> {
        private static final long serialVersionUID = 1L;
    }

    /** Returns the collected fields, given the map that Jackson filled. */
    static Map<String, @Nullable Object> collected(Map<?, ?> values) {
        return values.isEmpty() ? Map.of() : (Fields) values.values().iterator().next();
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> values) {
        return new UnknownFields(values);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonDeserializer<?> values =
                context.handleSecondaryContextualization(getDelegatee(), property, context.constructType(Object.class));
        boolean isExtra = property != null
                && property.getMember() != null
                && property.getMember().hasAnnotation(JsonAnySetter.class);
        return isExtra ? new UnknownFields(values) : values;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonStreamContext at = parser.getParsingContext();
        JsonStreamContext record = parser.currentToken().isStructStart() ? at.getParent() : at;
        Fields fields = fields(record);
        fields.put(record.getCurrentName(), super.deserialize(parser, context));
        return fields;
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        JsonStreamContext record = context.getParser().getParsingContext();
        Fields fields = fields(record);
        fields.put(record.getCurrentName(), null);
        return fields;
    }

    private static Fields fields(JsonStreamContext record) {
        if (record.getCurrentValue() instanceof Fields known) {
            return known;
        }
        Fields fields = new Fields();
        record.setCurrentValue(fields);
        return fields;
    }
}
