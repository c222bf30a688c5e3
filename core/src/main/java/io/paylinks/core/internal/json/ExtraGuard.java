package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.ser.AnyGetterWriter;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.paylinks.core.internal.MaskedMap;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes each field of a record once. Extra fields of a request that repeat a modelled field are rejected; those of a
 * response are original values that could not be read, and replace what was read instead. Jackson's own duplicate
 * detection checks every field of every body, which costs 400 bytes.
 */
final class ExtraGuard extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
        AnnotatedMember extra = bean.findAnyGetter();
        if (extra == null || !bean.getBeanClass().isRecord() || !(serializer instanceof BeanSerializerBase)) {
            return serializer;
        }
        Map<String, BeanPropertyWriter> modelled = new LinkedHashMap<>();
        for (Iterator<PropertyWriter> writers = serializer.properties(); writers.hasNext(); ) {
            if (writers.next() instanceof BeanPropertyWriter writer && !(writer instanceof AnyGetterWriter)) {
                modelled.put(writer.getName(), writer);
            }
        }
        return new Guarded(serializer, extra, modelled);
    }

    private static final class Guarded extends StdSerializer<Object>
            implements ContextualSerializer, ResolvableSerializer {
        private static final long serialVersionUID = 1L;

        private final transient JsonSerializer<Object> record;
        private final transient AnnotatedMember extra;
        private final transient Map<String, BeanPropertyWriter> modelled;

        @SuppressWarnings("unchecked")
        Guarded(JsonSerializer<?> record, AnnotatedMember extra, Map<String, BeanPropertyWriter> modelled) {
            super(Object.class);
            this.record = (JsonSerializer<Object>) record;
            this.extra = extra;
            this.modelled = modelled;
        }

        @Override
        public void resolve(SerializerProvider provider) throws JsonMappingException {
            ((ResolvableSerializer) record).resolve(provider);
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
                throws JsonMappingException {
            JsonSerializer<?> contextual = ((ContextualSerializer) record).createContextual(provider, property);
            return contextual == record ? this : new Guarded(contextual, extra, modelled);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            Map<?, ?> added = (Map<?, ?>) extra.getValue(value);
            String repeated = added == null || added.isEmpty() ? null : repeated(value, added);
            if (repeated == null) {
                record.serialize(value, generator, provider);
            } else if (MaskedMap.isOfResponse(added)) {
                writeOriginals(value, added, generator, provider);
            } else {
                throw JsonMappingException.from(
                        generator,
                        "the extra field " + repeated + " repeats a field of "
                                + value.getClass().getSimpleName() + " that is set");
            }
        }

        /** Returns the name of an extra field whose modelled field is set, or null. */
        private @Nullable String repeated(Object value, Map<?, ?> added) {
            for (Object name : added.keySet()) {
                BeanPropertyWriter writer = modelled.get(name);
                if (writer != null && writer.getMember().getValue(value) != null) {
                    return writer.getName();
                }
            }
            return null;
        }

        private void writeOriginals(
                Object value, Map<?, ?> originals, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeStartObject(value);
            for (BeanPropertyWriter writer : modelled.values()) {
                if (!originals.containsKey(writer.getName())) {
                    try {
                        writer.serializeAsField(value, generator, provider);
                    } catch (IOException | RuntimeException e) {
                        throw e;
                    } catch (Exception e) { // an accessor of a record throws none
                        throw new JsonMappingException(generator, "cannot read " + writer.getName(), e);
                    }
                }
            }
            for (Map.Entry<?, ?> original : originals.entrySet()) {
                provider.defaultSerializeField((String) original.getKey(), original.getValue(), generator);
            }
            generator.writeEndObject();
        }
    }
}
