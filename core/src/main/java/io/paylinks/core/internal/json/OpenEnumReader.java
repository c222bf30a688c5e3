package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import io.paylinks.core.OpenEnum;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one open enum. A known value is looked up by the parser's characters, without creating a string;
 * a number or a boolean is read as its text, and a list as its first value.
 */
final class OpenEnumReader extends StdScalarDeserializer<OpenEnum> {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable OpenEnum[] known; // each at the index of its hash, or at the next free one
    private final transient Method of;

    OpenEnumReader(Class<?> type) {
        super(type);
        Field[] fields = type.getDeclaredFields();
        this.known = new OpenEnum[Integer.highestOneBit(fields.length) * 4];
        try {
            this.of = type.getDeclaredMethod("of", String.class);
            of.trySetAccessible(); // enums of tests are not public
            for (Field field : fields) {
                if (field.getType() == type && Modifier.isStatic(field.getModifiers())) {
                    field.trySetAccessible();
                    add((OpenEnum) field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is not an OpenEnum", e);
        }
    }

    /** Provides the reader of each open enum. */
    static final class Factory extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) throws JsonMappingException {
            return type.isTypeOrSubTypeOf(OpenEnum.class)
                    ? new OpenEnumReader(type.getRawClass())
                    : super.findBeanDeserializer(type, config, bean);
        }
    }

    @Override
    public @Nullable OpenEnum deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            OpenEnum constant = find(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            return constant != null ? constant : of(parser.getText());
        }
        if (token != null && token.isScalarValue()) {
            return of(parser.getText());
        }
        return token == JsonToken.START_ARRAY
                ? first(parser, context)
                : (OpenEnum) context.handleUnexpectedToken(handledType(), parser);
    }

    private @Nullable OpenEnum first(JsonParser parser, DeserializationContext context) throws IOException {
        OpenEnum first = null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (first == null && parser.currentToken() != JsonToken.VALUE_NULL) {
                first = deserialize(parser, context);
            }
            parser.skipChildren();
        }
        return first;
    }

    private OpenEnum of(String text) {
        try {
            return (OpenEnum) of.invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(OpenEnum constant) {
        int place = place(constant.value().hashCode());
        while (known[place] != null) {
            place = place(place + 1);
        }
        known[place] = constant;
    }

    private @Nullable OpenEnum find(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i]; // same as String.hashCode()
        }
        OpenEnum candidate;
        for (int place = place(hash); (candidate = known[place]) != null; place = place(place + 1)) {
            if (isText(candidate.value(), text, from, length)) {
                return candidate;
            }
        }
        return null;
    }

    private int place(int hash) {
        return hash & (known.length - 1);
    }

    private static boolean isText(String value, char[] text, int from, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
