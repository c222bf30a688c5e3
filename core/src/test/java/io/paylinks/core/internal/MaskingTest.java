package io.paylinks.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    record Account(@Nullable String holder, @Nullable String iban, Map<String, @Nullable Object> metadata) {
        @Override
        public String toString() {
            return Masking.toString(this);
        }
    }

    @Test
    void masksTheValueOfEachListedComponent() {
        assertThat(new Account("Noura", "SA03", Map.of("note", "n")))
                .hasToString("Account[holder=Noura, iban=***, metadata={note=n}]");
    }

    @Test
    void masksEntriesOfMapsAtEveryDepth() {
        Map<String, Object> deep = Map.of("list", List.of(Map.of("session_token", "t", "note", "n")));

        assertThat(new Account(null, null, Collections.unmodifiableMap(deep)).toString())
                .contains("session_token=***", "note=n")
                .doesNotContain("=t");
    }

    @Test
    void nullsAreNotMasked() {
        assertThat(new Account("Noura", null, Collections.singletonMap("iban", null)))
                .hasToString("Account[holder=Noura, iban=null, metadata={iban=null}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iban", "IBAN", "sessionToken", "session_token", "swedishIdentityNumber", "account_number"})
    void namesAreComparedIgnoringCaseAndUnderscores(String name) {
        assertThat(Masking.isMasked(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "name", "ibans", "currency", "token_type"})
    void otherNamesAreNotMasked(String name) {
        assertThat(Masking.isMasked(name)).isFalse();
    }

    @Test
    void maskAllShowsOnlyTheNamesOfFields() {
        Map<String, @Nullable Object> extra = MaskedMap.maskAll(Collections.singletonMap("color", "red"));

        assertThat(extra).hasToString("{color=***}").isEqualTo(Map.of("color", "red"));
        assertThat(extra.get("color")).isEqualTo("red");
        assertThat(MaskedMap.maskAll(Collections.singletonMap("color", null))).hasToString("{color=null}");
    }
}
