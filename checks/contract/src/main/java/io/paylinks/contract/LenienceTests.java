package io.paylinks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.Secret;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each component of each record is read from every input that {@link LenientInputs} defines, under Jackson's names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LenienceTests<C extends PaylinksClient<C>> {
    private final TestedProvider<C> provider;
    private final Records records;
    private final JsonMapper mapper;

    LenienceTests(TestedProvider<C> provider) {
        this.provider = provider;
        this.records = new Records(provider);
        this.mapper = JsonMapper.builder()
                .propertyNamingStrategy(
                        provider.wireName("aB").equals("aB")
                                ? PropertyNamingStrategies.LOWER_CAMEL_CASE
                                : PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    List<Class<?>> records() {
        return records.keepingExtra();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyInputIsReadAsDefined(Class<?> type) {
        List<String> wrong = new ArrayList<>();
        for (RecordComponent component : components(type)) {
            inputs(component).forEach((json, expected) -> {
                String read = read(type, component, json, expected);
                if (read != null) {
                    wrong.add(component.getName() + " from " + json + ": " + read);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void namesAreThoseOfJackson(Class<?> type) {
        List<String> known = properties(type)
                .flatMap(property -> Stream.concat(
                        Stream.of(property.getName()),
                        property.findAliases().stream().map(PropertyName::getSimpleName)))
                .toList();

        assertThat(known).hasSizeGreaterThanOrEqualTo(components(type).size());
        assertThat(known)
                .allSatisfy(name -> assertThat(isKnown(type, name)).as(name).isTrue());
        assertThat(known)
                .allSatisfy(
                        name -> assertThat(isKnown(type, name + "_x")).as(name).isFalse());
    }

    /** Of a name and its alias, the last with a value counts. */
    @ParameterizedTest
    @MethodSource("records")
    void aliasesAreEqualNames(Class<?> type) {
        properties(type)
                .forEach(property -> property.findAliases().forEach(alias -> {
                    RecordComponent component = components(type).stream()
                            .filter(each -> records.wireName(each).equals(property.getName()))
                            .findFirst()
                            .orElseThrow();
                    String name = property.getName();
                    String other = alias.getSimpleName();
                    List<String> inputs = inputs(component).entrySet().stream()
                            .filter(row -> row.getValue() != null && row.getValue() != LenientInputs.PRESERVED)
                            .map(Map.Entry::getKey)
                            .toList();
                    String first = inputs.get(0);
                    String second = inputs.get(inputs.size() - 1);

                    assertThat(value(type, component, other, first, name, "null"))
                            .isEqualTo(value(type, component, name, first, other, "null"))
                            .isNotNull();
                    assertThat(value(type, component, name, first, other, second))
                            .isEqualTo(value(type, component, other, first, name, second))
                            .isEqualTo(value(type, component, name, "null", name, second));
                }));
    }

    /** Returns the properties that Jackson reads from fields. */
    private Stream<BeanPropertyDefinition> properties(Class<?> type) {
        return mapper.getDeserializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                .filter(property -> !property.getName().equals("extra"));
    }

    private @Nullable Object value(
            Class<?> type, RecordComponent component, String name1, String json1, String name2, String json2) {
        String fields = "\"%s\":%s,\"%s\":%s".formatted(name1, json1, name2, json2);
        return value(component, provider.read(type, document(type, null, fields)));
    }

    private boolean isKnown(Class<?> type, String name) {
        try {
            Object record = provider.read(type, document(type, name, "\"" + name + "\":null"));
            return !Records.extra((Record) record).containsKey(name);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageEndingWith(": required field " + name + " is missing");
            return true;
        }
    }

    /** Reads an input, and returns what is wrong with the result, or null. */
    private @Nullable String read(Class<?> type, RecordComponent component, String json, @Nullable Object expected) {
        String name = records.wireName(component);
        boolean isRequired = Records.isRequired(component);
        boolean isAbsent = expected == null
                || (isRequired
                        && expected instanceof Secret secret
                        && secret.reveal().isBlank());
        Record record;
        try {
            record = (Record) provider.read(type, document(type, name, "\"" + name + "\":" + json));
        } catch (IllegalArgumentException e) {
            String reason = expected == LenientInputs.PRESERVED ? "is not readable" : isAbsent ? "is missing" : null;
            boolean isRight = isRequired
                    && reason != null
                    && String.valueOf(e.getMessage()).endsWith(": required field " + name + " " + reason);
            return isRight ? null : e.toString();
        }
        Object value = value(component, record);
        Map<?, ?> extra = Records.extra(record);
        if (expected != LenientInputs.PRESERVED) {
            boolean isRight = isAbsent ? isEmpty(value) : Objects.equals(expected, value);
            return isRight && !extra.containsKey(name) ? null : value + ", extra " + extra;
        }
        String written = provider.write(record);
        boolean isRight = isEmpty(value)
                && extra.containsKey(name)
                && same(Json.tree(written).get(name), json)
                && written.split("\"" + name + "\":", -1).length == 2
                && provider.read(type, written).equals(record);
        return isRight ? null : value + ", extra " + extra + ", written " + written;
    }

    private boolean same(JsonNode written, String json) {
        try {
            JsonNode original = mapper.readTree(json);
            return original.isNumber()
                    ? original.decimalValue().compareTo(written.decimalValue()) == 0
                    : original.equals(written);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a document with the required fields, except for one, and with others. */
    private String document(Class<?> type, @Nullable String except, String fields) {
        StringBuilder json = new StringBuilder("{");
        for (RecordComponent component : components(type)) {
            String name = records.wireName(component);
            if (Records.isRequired(component) && !name.equals(except)) {
                json.append('"').append(name).append("\":").append(component.getType() == List.class ? "[]" : "\"x\"");
                json.append(',');
            }
        }
        return json.append(fields).append('}').toString();
    }

    private Map<String, @Nullable Object> inputs(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Map.class) {
            return LenientInputs.ofMap(component.getGenericType().getTypeName().endsWith("String>"));
        }
        Class<?> element = Reflect.elementOf(component.getGenericType());
        if (element.isRecord()) {
            Object empty = empty(element);
            return type == List.class ? ofRecords(empty) : LenientInputs.ofRecord(empty);
        }
        return type == List.class ? LenientInputs.ofList(element) : LenientInputs.of(type);
    }

    /** Returns the inputs of a list of records. */
    private static Map<String, @Nullable Object> ofRecords(@Nullable Object empty) {
        Map<String, @Nullable Object> inputs = LenientInputs.ofRecord(null);
        inputs.put("[]", List.of());
        inputs.put("[null,\"\"]", List.of());
        inputs.put("[7,\"a\",null,[]]", LenientInputs.PRESERVED);
        inputs.remove("[{}]");
        if (empty != null) {
            inputs.put("{}", List.of(empty));
            inputs.put("[{}]", List.of(empty));
            inputs.put("[null,{},7,\"a\",[],[{}],true]", List.of(empty));
        }
        return inputs;
    }

    /** Returns the record of an empty object, or null if a field is required. */
    private @Nullable Object empty(Class<?> type) {
        return components(type).stream().anyMatch(Records::isRequired) ? null : provider.read(type, "{}");
    }

    private static List<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> !Records.isExtra(component))
                .toList();
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        return Reflect.call(component.getAccessor(), record);
    }
}
