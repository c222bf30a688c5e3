package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixtures have every field of their records, and the records every field of their fixtures. */
class FixtureTest {

    static Set<Class<?>> answers() {
        return ResponseRecords.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noFieldOfTheAnswerIsUnknown(Class<?> type) {
        assertThat(parts(Fixture.value(type)).flatMap(part -> extra(part).keySet().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void writingGivesTheAnswerBack(Class<?> type) {
        JsonNode written = Variants.plain(Fixture.tree(GoCardlessJson.write(Fixture.value(type))));

        assertThat(written).isEqualTo(Fixture.tree(type));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readingWhatWasWrittenGivesAnEqualRecord(Class<?> type) {
        Object value = Fixture.value(type);

        assertThat((Object) GoCardlessJson.read(type, GoCardlessJson.write(value)))
                .isEqualTo(value)
                .hasSameHashCodeAs(value);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyFieldOfTheAnswerIsFilled(Class<?> type) {
        assertThat(unfilled((Record) Fixture.value(type))).isEmpty();
    }

    @Test
    void everyRecordInsideOfAnAnswerIsFilledSomewhere() {
        Set<Class<?>> filled = new LinkedHashSet<>();
        for (Class<?> answer : ResponseRecords.answers()) {
            parts(Fixture.value(answer))
                    .filter(part -> unfilled(part).isEmpty())
                    .forEach(part -> filled.add(part.getClass()));
        }

        assertThat(filled).containsAll(ResponseRecords.all());
    }

    @Test
    void everyRecordInsideOfAnAnswerKeepsUnknownFieldsAndNoOtherDoes() {
        List<Class<?>> keeping = ResponseRecords.ofModule().stream()
                .filter(ResponseRecords::isResponse)
                .toList();

        assertThat(ResponseRecords.all()).containsExactlyInAnyOrderElementsOf(keeping);
    }

    private static List<String> unfilled(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> !ResponseRecords.isExtra(component))
                .filter(component -> isEmpty(value(component, part)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** Returns a record and all records inside of it. */
    private static Stream<Record> parts(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(FixtureTest::parts);
        }
        if (value instanceof Record part) {
            return Stream.concat(
                    Stream.of(part),
                    Arrays.stream(part.getClass().getRecordComponents())
                            .flatMap(component -> parts(value(component, part))));
        }
        return Stream.empty();
    }

    private static Map<String, Object> extra(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(ResponseRecords::isExtra)
                .map(component -> (Map<?, ?>) value(component, part))
                .flatMap(extra -> extra.entrySet().stream())
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), Map.Entry::getValue));
    }

    private static Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
