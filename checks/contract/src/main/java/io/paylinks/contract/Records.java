package io.paylinks.contract;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of a provider for responses. */
final class Records {
    private final TestedProvider<?> provider;

    Records(TestedProvider<?> provider) {
        this.provider = provider;
    }

    /** Returns the types with a fixture: those that resource methods return, and delivered ones. */
    Set<Class<?>> responses() {
        Set<Class<?>> responses = new LinkedHashSet<>();
        Reflect.resources(provider.clientType())
                .flatMap(resource -> Reflect.methods(resource.getReturnType()))
                .map(method -> Reflect.elementOf(method.getGenericReturnType()))
                .filter(this::isOurs)
                .forEach(responses::add);
        responses.removeAll(provider.composed());
        responses.addAll(provider.delivered());
        return responses;
    }

    /** Returns the responses and all records within them. */
    Set<Class<?>> withParts() {
        Set<Class<?>> all = new LinkedHashSet<>();
        responses().forEach(response -> addWithParts(response, all));
        return all;
    }

    /** Returns all records of the module that preserve unknown fields. */
    List<Class<?>> keepingExtra() {
        return provider.classes().stream()
                .filter(type -> type.isRecord()
                        && Arrays.stream(type.getRecordComponents()).anyMatch(Records::isExtra))
                .toList();
    }

    String wireName(RecordComponent component) {
        JsonProperty declared = component.getAccessor().getAnnotation(JsonProperty.class);
        return declared == null || declared.value().isEmpty()
                ? provider.wireName(component.getName())
                : declared.value();
    }

    /** Returns whether an amount is written as a string. */
    boolean isText(RecordComponent amount) {
        JsonFormat declared = amount.getAccessor().getAnnotation(JsonFormat.class);
        return declared == null ? provider.amountsAreText() : declared.shape() == JsonFormat.Shape.STRING;
    }

    /** Returns the part of a record that a JSON pointer leads to. */
    Object at(String pointer, Object value) {
        if (pointer.isEmpty()) {
            return value;
        }
        int end = pointer.indexOf('/', 1);
        String step = pointer.substring(1, end < 0 ? pointer.length() : end);
        Object part = value instanceof List<?> list ? list.get(Integer.parseInt(step)) : field(step, (Record) value);
        return at(end < 0 ? "" : pointer.substring(end), part);
    }

    private Object field(String wireName, Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> !isExtra(component) && wireName(component).equals(wireName))
                .map(component -> value(component, record))
                .findFirst()
                .orElseThrow();
    }

    static boolean isExtra(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonAnySetter.class);
    }

    static boolean isRequired(RecordComponent component) {
        JsonProperty declared = component.getAccessor().getAnnotation(JsonProperty.class);
        return declared != null && declared.required();
    }

    static boolean requiresId(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("id") && isRequired(component));
    }

    /** Returns the names of the components that are empty after reading a response, except for unknown fields. */
    List<String> unfilled(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> !isExtra(component))
                .filter(component -> isEmpty(value(component, part)))
                .map(RecordComponent::getName)
                .filter(name -> !(provider.delivered().contains(part.getClass()) && name.equals("body"))) // not a field
                .toList();
    }

    /** Returns a record and all records within it. */
    static Stream<Record> parts(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(Records::parts);
        }
        if (value instanceof Record part) {
            return Stream.concat(
                    Stream.of(part),
                    Arrays.stream(part.getClass().getRecordComponents())
                            .flatMap(component -> parts(value(component, part))));
        }
        return Stream.empty();
    }

    /** Returns the unknown fields of a record. */
    static Map<?, ?> extra(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(Records::isExtra)
                .<Map<?, ?>>map(component -> (Map<?, ?>) value(component, part))
                .findFirst()
                .orElse(Map.of());
    }

    /** Returns the result of reading a response and writing its record, without empty fields. */
    JsonNode rewritten(Class<?> type, String response) {
        return Json.plain(Json.tree(provider.write(provider.read(type, response))));
    }

    private void addWithParts(Class<?> type, Set<Class<?>> into) {
        if (isOurs(type) && into.add(type)) {
            for (RecordComponent part : type.getRecordComponents()) {
                addWithParts(Reflect.elementOf(part.getGenericType()), into);
            }
        }
    }

    private boolean isOurs(Class<?> type) {
        return type.isRecord()
                && (type.getPackageName() + ".")
                        .startsWith(provider.clientType().getPackageName() + ".");
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    @SuppressWarnings("NullAway") // a component may be null
    private static Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
