package io.paylinks.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaskingTest {
    record Account(@Nullable String holder, @Nullable String iban, Map<String, @Nullable Object> extra) {
        @Override
        public String toString() {
            return Masking.toString(this, "iban");
        }
    }

    @Test
    void hidesTheValueOfEachNamedComponent() {
        assertThat(new Account("Noura", "SA03", Map.of("note", "n")))
                .hasToString("Account[holder=Noura, iban=***, extra={note=n}]");
    }

    @Test
    void hidesEntriesOfThatNameInMaps() {
        assertThat(new Account(null, null, Map.of("iban", "SA03")))
                .hasToString("Account[holder=null, iban=null, extra={iban=***}]");
    }

    @Test
    void showsThatThereIsNothingToHide() {
        assertThat(new Account("Noura", null, Collections.singletonMap("iban", null)))
                .hasToString("Account[holder=Noura, iban=null, extra={iban=null}]");
    }
}
