package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rejects a record whose extra fields repeat a modelled field that is set, because the API would receive it twice.
 * Jackson's own duplicate detection checks every field of every body, which costs 400 bytes.
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
        Map<String, BeanPropertyWriter> modelled = new HashMap<>();
        for (Iterator<PropertyWriter> writers = serializer.properties(); writers.hasNext(); ) {
            if (writers.next() instanceof BeanPropertyWriter writer) {
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
            if (added != null && !added.isEmpty()) {
                refuseWhatIsModelled(value, added, generator);
            }
            record.serialize(value, generator, provider);
        }

        private void refuseWhatIsModelled(Object value, Map<?, ?> added, JsonGenerator generator) throws IOException {
            for (Object name : added.keySet()) {
                BeanPropertyWriter writer = modelled.get(name);
                if (writer != null && writer.getMember().getValue(value) != null) {
                    throw JsonMappingException.from(
                            generator,
                            "the extra field " + name + " repeats a field of "
                                    + value.getClass().getSimpleName() + " that is set");
                }
            }
        }
    }
}
