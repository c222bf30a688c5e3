package io.paylinks.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Detects a record that was read from an error document: an unknown field contains an error, and no other field is set.
 */
public final class ErrorRecord {
    private static final Accessors ACCESSORS = new Accessors();

    private ErrorRecord() {}

    /** Returns whether a value is such a record. */
    public static boolean isError(Object value) {
        if (!(value instanceof Record record)) {
            return false;
        }
        Method[] accessors = ACCESSORS.get(record.getClass());
        if (accessors.length == 0 || !(call(accessors[0], record) instanceof Map<?, ?> extra) || !holdsError(extra)) {
            return false;
        }
        for (int i = 1; i < accessors.length; i++) {
            if (!isEmpty(call(accessors[i], record))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsError(Map<?, ?> extra) {
        return extra.get(Decoder.ERROR) != null
                || (extra.get("statusCode") instanceof Number status && status.intValue() >= 400);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static @Nullable Object call(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            return record; // an inaccessible record of the user counts as not empty
        }
    }

    /** The accessors of a record with unknown fields, those fields first; empty for other records. */
    private static final class Accessors extends ClassValue<Method[]> {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (components[i].getAccessor().isAnnotationPresent(JsonAnySetter.class)) {
                    Method[] accessors = new Method[components.length];
                    accessors[0] = components[i].getAccessor();
                    int next = 1;
                    for (RecordComponent other : components) {
                        if (other != components[i]) {
                            accessors[next++] = other.getAccessor();
                        }
                    }
                    return accessors;
                }
            }
            return new Method[0];
        }
    }
}
