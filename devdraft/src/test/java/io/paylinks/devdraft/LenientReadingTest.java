package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server may do to an answer changes the one field that it is done to, and fails nothing. */
class LenientReadingTest {

    static Set<Class<?>> answers() {
        return ResponseRecords.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsEveryVariantOfItsAnswer(Class<?> type) {
        List<Variants.Variant> variants = Variants.of(type, Fixture.tree(type), rewritten(type, Fixture.text(type)));
        Map<String, Object> wrong = new LinkedHashMap<>();
        for (Variants.Variant variant : variants) {
            try {
                JsonNode written = rewritten(type, variant.answer().toString());
                if (!written.equals(Variants.plain(variant.expected()))) {
                    wrong.put(variant.name(), written);
                }
            } catch (RuntimeException e) {
                wrong.put(variant.name(), e);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(variants).hasSizeGreaterThan(type.getRecordComponents().length);
    }

    private static JsonNode rewritten(Class<?> type, String answer) {
        return Variants.plain(Fixture.tree(DevdraftJson.write(DevdraftJson.read(type, answer))));
    }
}
