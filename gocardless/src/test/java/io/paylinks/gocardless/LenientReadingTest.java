package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server may do to an answer changes the one field that it is done to, and fails nothing but for an id. */
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
                    wrong.put(variant.toString(), written);
                }
            } catch (RuntimeException e) {
                wrong.put(variant.toString(), e);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(variants).hasSizeGreaterThan(type.getRecordComponents().length);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void namesWhatIsRequiredAndMissing(Class<?> type) {
        for (Variants.Variant variant : Variants.incomplete(type, Fixture.tree(type))) {
            String place =
                    variant.place().substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');

            assertThat(place).matches("(.*\\.)?id");
            assertThatIllegalArgumentException()
                    .as(variant.toString())
                    .isThrownBy(() -> GoCardlessJson.read(type, variant.answer().toString()))
                    .withMessageEndingWith(" at " + place + ", which is missing");
        }
    }

    private static JsonNode rewritten(Class<?> type, String answer) {
        return Variants.plain(Fixture.tree(GoCardlessJson.write(GoCardlessJson.read(type, answer))));
    }
}
