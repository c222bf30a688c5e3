package io.paylinks.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Known values are their constants; others are kept and not remembered. */
class OpenEnumTest {
    private record Colour(String value) {
        private static final OpenEnum<Colour> VALUES = new OpenEnum<>(Colour::new);
        static final Colour RED = VALUES.known("RED");
    }

    @Test
    void knownValues() {
        assertThat(Colour.VALUES.of("RED")).isSameAs(Colour.RED);
        assertThat(Colour.VALUES.isKnown("RED")).isTrue();
        assertThat(new Colour("RED")).isEqualTo(Colour.RED).isNotSameAs(Colour.RED);
    }

    @Test
    void otherValues() {
        Colour first = Colour.VALUES.of("red");

        assertThat(first).isNotEqualTo(Colour.RED).isEqualTo(Colour.VALUES.of("red"));
        assertThat(Colour.VALUES.of("red")).isNotSameAs(first);
        assertThat(Colour.VALUES.isKnown("red")).isFalse();
        assertThat(Colour.VALUES.of("").value()).isEmpty();
    }
}
