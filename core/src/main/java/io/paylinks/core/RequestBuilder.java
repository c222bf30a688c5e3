package io.paylinks.core;

import io.paylinks.core.internal.Decimals;
import io.paylinks.core.internal.MaskedMap;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all requests have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class RequestBuilder<R, B extends RequestBuilder<R, B>> {
    private static final String AUTO_BUILDER = "Missing required properties:";

    /** The accessors of a request's decimals. */
    private static final ClassValue<Method[]> DECIMALS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() == BigDecimal.class)
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    private Map<String, @Nullable Object> added = Map.of(); // never changed: requests have it

    /** For the request builders of the provider modules. */
    protected RequestBuilder() {}

    /** Adds a field that this version does not model, under its wire name; null is sent as null. */
    public final B extra(String name, @Nullable Object value) {
        if (added.isEmpty()) {
            added = Collections.singletonMap(name, value); // one is common, and dear in a map that can grow
        } else {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(added);
            more.put(name, value);
            added = Collections.unmodifiableMap(more);
        }
        return self();
    }

    /**
     * Builds the request. The builder can go on to build others.
     *
     * @throws IllegalArgumentException if a field that the request requires is missing, naming all that are, or if a
     *     value breaks a documented limit
     */
    public final R build() {
        extra(MaskedMap.maskAll(added));
        R request;
        try {
            request = autoBuild();
        } catch (IllegalStateException e) {
            String message = e.getMessage();
            if (message == null || !message.startsWith(AUTO_BUILDER)) {
                throw e;
            }
            String fields = message.substring(AUTO_BUILDER.length()).trim().replaceAll("\\s+", ", ");
            throw new IllegalArgumentException(requestName() + " needs " + fields);
        }
        requireBoundedDecimals(request);
        check(request);
        return request;
    }

    /** Takes the fields that are not modelled. */
    protected abstract B extra(Map<String, @Nullable Object> extra);

    /** Calls the request's constructor. */
    protected abstract R autoBuild();

    /** Refuses a request that the provider could not accept; any is accepted unless overridden. */
    protected void check(R request) {}

    /** Adds a field to an object of the request, such as an id to its {@code links}; null is refused. */
    protected final B within(String object, String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException(requestName() + ": " + name + " must not be null");
        }
        if (!(added.get(object) instanceof Map<?, ?> before)) {
            return extra(object, Collections.singletonMap(name, value));
        }
        Map<Object, @Nullable Object> whole = new LinkedHashMap<>(before);
        whole.put(name, value);
        return extra(object, whole);
    }

    /**
     * Refuses a request without some fields, for records that answers are read into as well: those cannot require them.
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
            throw new IllegalArgumentException(requestName() + " needs " + missing);
        }
    }

    /**
     * Appends an element to a list, and returns the list.
     *
     * @throws IllegalArgumentException if the element is null, because a filter that is dropped would return everything
     */
    protected final <T> List<T> appended(List<T> added, String name, T element) {
        if (element == null) {
            throw new IllegalArgumentException(requestName() + ": " + name + " must not be null");
        }
        added.add(element);
        return added;
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

    /** Refuses an empty collection. */
    protected final void requireSome(String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(requestName() + " needs at least one of " + field);
        }
    }

    /** Returns {@code CreatePayment} for what was generated from {@code CreatePayment.Builder}. */
    private String requestName() {
        String builder = getClass().getSuperclass().getName();
        return builder.substring(builder.lastIndexOf('.') + 1, builder.lastIndexOf('$'))
                .replace('$', '.');
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
