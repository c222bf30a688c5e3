package io.paylinks.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import com.fasterxml.jackson.databind.module.SimpleValueInstantiators;
import io.paylinks.core.Secret;
import io.paylinks.core.internal.MaskedMap;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Creates the records of responses, which therefore need no constructors: missing collections become empty, null
 * elements are dropped, collections are unmodifiable, and required components are checked.
 *
 * <p>Lists and maps are wrapped, not copied: Jackson has just created them for this record.
 */
final class RecordInstantiator extends ValueInstantiator.Delegating {
    private static final long serialVersionUID = 1L;

    private transient volatile int @Nullable [] treated;

    private RecordInstantiator(ValueInstantiator constructor) {
        super(constructor);
    }

    /** Provides the instantiator of each record with unknown fields; Jackson creates other types. */
    static final class Factory extends SimpleValueInstantiators {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueInstantiator findValueInstantiator(
                DeserializationConfig config, BeanDescription bean, ValueInstantiator standard) {
            return bean.getBeanClass().isRecord() && keepsUnknownFields(bean.getBeanClass())
                    ? new RecordInstantiator(standard)
                    : standard;
        }

        private static boolean keepsUnknownFields(Class<?> type) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getAccessor().isAnnotationPresent(JsonAnySetter.class)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public Object createFromObjectWith(
            DeserializationContext context, SettableBeanProperty[] components, PropertyValueBuffer buffer)
            throws IOException {
        int[] treated = treated(components);
        for (int i : treated) {
            if (components[i].isRequired() && !buffer.hasParameter(components[i])) {
                throw new MissingFieldException(context, components[i]);
            }
        }
        @Nullable Object[] values = buffer.getParameters(components);
        for (int i : treated) {
            SettableBeanProperty component = components[i];
            boolean isAbsent = values[i] == null
                    || (values[i] instanceof Secret secret && secret.reveal().isBlank());
            if (isAbsent && component.isRequired()) {
                throw new MissingFieldException(context, component);
            }
            if (component.getType().hasRawClass(List.class)) {
                values[i] = wrap((List<?>) values[i]);
            } else if (component.getMember().hasAnnotation(JsonAnySetter.class)) {
                values[i] = MaskedMap.maskAll(UnknownFields.collected((Map<?, ?>) values[i]));
            } else if (component.getType().hasRawClass(Map.class)) {
                values[i] = wrap((Map<?, ?>) values[i]);
            }
        }
        return delegate().createFromObjectWith(context, values);
    }

    /** Returns the indexes of the required and collection components: few, even in large records. */
    private int[] treated(SettableBeanProperty[] components) {
        int[] known = treated;
        if (known == null) {
            known = new int[components.length];
            int count = 0;
            for (int i = 0; i < components.length; i++) {
                JavaType type = components[i].getType();
                if (components[i].isRequired() || type.hasRawClass(List.class) || type.hasRawClass(Map.class)) {
                    known[count++] = i;
                }
            }
            known = Arrays.copyOf(known, count);
            treated = known;
        }
        return known;
    }

    private static List<?> wrap(@Nullable List<?> list) {
        if (list == null) {
            return List.of();
        }
        list.removeIf(Objects::isNull);
        return list.isEmpty() ? List.of() : Collections.unmodifiableList(list);
    }

    private static Map<?, ?> wrap(@Nullable Map<?, ?> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(map);
    }
}
