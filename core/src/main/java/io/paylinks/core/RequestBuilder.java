package io.paylinks.core;

import io.paylinks.core.internal.Decimals;
import io.paylinks.core.internal.MaskedMap;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The base class of all request builders.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class RequestBuilder<R, B extends RequestBuilder<R, B>> {
    private static final String AUTO_BUILDER = "Missing required properties:";

    /** The accessors of a request's decimal fields. */
    private static final ClassValue<Method[]> DECIMALS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() == BigDecimal.class)
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    /** For the request builders of the provider modules. */
    protected RequestBuilder() {}

    /**
     * Adds a field that this version does not model, by its JSON name; null is sent as null.
     *
     * @throws IllegalArgumentException if the name is null
     */
    public final B extra(String name, @Nullable Object value) {
        return extra(with(extra().orElse(Map.of()), "name", name, value));
    }

    /**
     * Builds the request. The builder can be reused.
     *
     * @throws IllegalArgumentException if required fields are missing (the message names all of them), or if a value
     *     exceeds a documented limit
     */
    public final R build() {
        extra(MaskedMap.maskAll(extra().orElse(Map.of())));
        R request;
        try {
            request = autoBuild();
        } catch (IllegalStateException e) {
            String message = e.getMessage();
            if (message == null || !message.startsWith(AUTO_BUILDER)) {
                throw e;
            }
            String fields = message.substring(AUTO_BUILDER.length()).trim().replaceAll("\\s+", ", ");
            throw new IllegalArgumentException(requestName() + " is missing required fields: " + fields);
        }
        requireBoundedDecimals(request);
        check(request);
        return request;
    }

    /** Returns the unmodelled fields; empty if there are none yet. */
    protected abstract Optional<Map<String, @Nullable Object>> extra();

    /** Sets the unmodelled fields. */
    protected abstract B extra(Map<String, @Nullable Object> extra);

    protected abstract R autoBuild();

    /** Rejects a request that the provider would not accept. Default: accepts any request. */
    protected void check(R request) {}

    /** Adds a field to a nested object of the request, such as an id to its {@code links}. Rejects null. */
    protected final B within(String object, String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException(requestName() + ": " + name + " must not be null");
        }
        Object before = extra().orElse(Map.of()).get(object);
        Map<Object, @Nullable Object> fields = new LinkedHashMap<>();
        if (before instanceof Map<?, ?> map) {
            fields.putAll(map);
        }
        fields.put(name, value);
        return extra(object, Collections.unmodifiableMap(fields));
    }

    /**
     * Rejects a request without its required fields. For records that responses are read into as well, whose
     * constructors cannot require them.
     *
     * @param namesAndValues names and values in turn
     */
    protected final void require(@Nullable Object... namesAndValues) {
        StringBuilder missing = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.append(missing.isEmpty() ? "" : ", ").append(namesAndValues[i]);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(requestName() + " is missing required fields: " + missing);
        }
    }

    /**
     * Returns a list with one more element.
     *
     * @throws IllegalArgumentException if the element is null, because a dropped filter would return everything
     */
    protected final <T> List<T> appended(@Nullable List<T> list, String name, T element) {
        if (element == null) {
            throw new IllegalArgumentException(requestName() + ": " + name + " must not be null");
        }
        List<T> more = list == null ? new ArrayList<>() : new ArrayList<>(list);
        more.add(element);
        return more;
    }

    /**
     * Returns a map with one entry added or replaced.
     *
     * @param keyName the name of the key in messages
     * @throws IllegalArgumentException if the key is null
     */
    protected final <V> Map<String, @Nullable V> with(
            @Nullable Map<String, @Nullable V> map, String keyName, String key, @Nullable V value) {
        if (key == null) {
            throw new IllegalArgumentException(requestName() + ": " + keyName + " must not be null");
        }
        if (map == null || map.isEmpty()) {
            return Collections.singletonMap(key, value); // a single entry is common; a growable map wastes memory
        }
        Map<String, @Nullable V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }

    private void requireBoundedDecimals(R request) {
        for (Method decimal : DECIMALS.get(request.getClass())) {
            try {
                if (decimal.invoke(request) instanceof BigDecimal value) {
                    Decimals.require(requestName() + ": " + decimal.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Rejects an empty collection.
     *
     * @param element the name of an element in messages
     */
    protected final void requireSome(String element, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(requestName() + " requires at least one " + element);
        }
    }

    /** Returns {@code CreatePayment} for the generated subclass of {@code CreatePayment.Builder}. */
    private String requestName() {
        String builder = getClass().getSuperclass().getName();
        return builder.substring(builder.lastIndexOf('.') + 1, builder.lastIndexOf('$'))
                .replace('$', '.');
    }
}
