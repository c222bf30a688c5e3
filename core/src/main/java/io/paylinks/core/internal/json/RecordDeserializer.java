package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets Jackson read our records within a type of the user, with their generated readers. */
final class RecordDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Json json;
    private final transient RecordReader<?> reader;

    private RecordDeserializer(Class<?> type, Json json, RecordReader<?> reader) {
        super(type);
        this.json = json;
        this.reader = reader;
    }

    /** Provides the deserializer of each record that has a reader. */
    static final class Factory extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        private final transient Json json;

        Factory(Json json) {
            this.json = json;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) throws JsonMappingException {
            RecordReader<?> reader = json.reader(type.getRawClass());
            return reader != null
                    ? new RecordDeserializer(type.getRawClass(), json, reader)
                    : super.findBeanDeserializer(type, config, bean);
        }
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonInput in = new JsonInput(parser);
        Object value = in.document(reader);
        json.log(in.unexpected());
        return value;
    }
}
