package io.paylinks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.PaylinksClient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fixtures have every field of their records, and the records every field of their fixtures. A variation of a
 * response changes only the affected field, and fails only if a required field is missing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ResponseTests<C extends PaylinksClient<C>> {
    private final TestedProvider<C> provider;
    private final Records records;

    ResponseTests(TestedProvider<C> provider) {
        this.provider = provider;
        this.records = new Records(provider);
    }

    Set<Class<?>> responses() {
        return records.responses();
    }

    @ParameterizedTest
    @MethodSource("responses")
    void fixturesHaveNoUnknownFields(Class<?> type) {
        assertThat(Records.parts(provider.value(type)).flatMap(part -> Records.extra(part).keySet().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("responses")
    void writtenRecordsEqualTheResponse(Class<?> type) {
        String text = provider.text(type);

        assertThat(Json.lines(records.rewritten(type, text)))
                .isEqualTo(Json.lines(Json.tree(provider.rewritten(text))));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void writtenRecordsAreReadAsEqual(Class<?> type) {
        Object value = provider.value(type);

        assertThat((Object) provider.read(type, provider.write(value)))
                .isEqualTo(value)
                .hasSameHashCodeAs(value);
    }

    @ParameterizedTest
    @MethodSource("responses")
    void fixturesHaveEveryField(Class<?> type) {
        assertThat(records.unfilled((Record) provider.value(type))).isEmpty();
    }

    @Test
    void everyNestedRecordHasAFixture() {
        Set<Class<?>> sample = new LinkedHashSet<>();
        for (Class<?> response : responses()) {
            Records.parts(provider.value(response))
                    .filter(part -> records.unfilled(part).isEmpty())
                    .forEach(part -> sample.add(part.getClass()));
        }

        assertThat(sample).containsAll(records.withParts());
    }

    @Test
    void onlyResponseRecordsPreserveUnknownFields() {
        assertThat(records.withParts()).containsExactlyInAnyOrderElementsOf(records.keepingExtra());
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyVariantOfAResponseIsReadable(Class<?> type) {
        ResponseVariants variants = ResponseVariants.of(provider, type);
        Map<String, Object> wrong = new LinkedHashMap<>();
        for (ResponseVariants.Variant variant : variants.readable()) {
            try {
                JsonNode written = records.rewritten(type, variant.response().toString());
                if (!written.equals(Json.plain(variant.expected()))) {
                    wrong.put(variant.toString(), written);
                }
            } catch (RuntimeException e) {
                wrong.put(variant.toString(), e);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(variants.readable().size() + variants.incomplete().size())
                .isGreaterThanOrEqualTo(type.getRecordComponents().length);
    }

    @ParameterizedTest
    @MethodSource("responses")
    void unknownFieldsArePreservedInTheirRecord(Class<?> type) {
        List<ResponseVariants.Variant> variants =
                ResponseVariants.of(provider, type).extended();

        assertThat(variants).isNotEmpty();
        for (ResponseVariants.Variant variant : variants) {
            String place = variant.place().substring(0, variant.place().lastIndexOf('/'));
            Object value = provider.read(type, variant.response().toString());

            assertThat(Records.extra((Record) records.at(place, value)))
                    .as(variant.toString())
                    .isEqualTo(Map.of(ResponseVariants.UNKNOWN, ResponseVariants.UNKNOWN_VALUE));
            assertThat(Json.plain(Json.tree(provider.write(value))))
                    .as(variant.toString())
                    .isEqualTo(Json.plain(variant.expected()));
        }
    }

    @ParameterizedTest
    @MethodSource("responses")
    void missingRequiredFieldsAreNamed(Class<?> type) {
        for (ResponseVariants.Variant variant :
                ResponseVariants.of(provider, type).incomplete()) {
            String place =
                    variant.place().substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');

            assertThat(place.substring(place.lastIndexOf('.') + 1)).isIn(provider.required());
            assertThatIllegalArgumentException()
                    .as(variant.toString())
                    .isThrownBy(() -> provider.read(type, variant.response().toString()))
                    .withMessageEndingWith(": required field " + place + " is missing");
        }
    }

    /** Otherwise it could be null although its type says that it is not. */
    @Test
    void anIdIsRequiredUnlessItMayBeNull() {
        assertThat(records.withParts().stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(component -> component.getName().equals("id")))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Records.isRequired(id))
                        .as(id.getDeclaringRecord().getName())
                        .isEqualTo(!id.getAnnotatedType().isAnnotationPresent(Nullable.class)));
    }
}
