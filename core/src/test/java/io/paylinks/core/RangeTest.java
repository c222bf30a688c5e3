package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ranges of a filter. */
class RangeTest {

    @Test
    void aRangeCanHaveOneBound() {
        assertThat(Range.greaterThan(1)).isEqualTo(new Range<>(1, null, null, null));
        assertThat(Range.atLeast(1)).isEqualTo(new Range<>(null, 1, null, null));
        assertThat(Range.before(1)).isEqualTo(new Range<>(null, null, 1, null));
        assertThat(Range.upTo(1)).isEqualTo(new Range<>(null, null, null, 1));
    }

    @Test
    void aRangeCanHaveTwoBounds() {
        assertThat(Range.atLeast(1).lessThan(5)).isEqualTo(new Range<>(null, 1, 5, null));
        assertThat(Range.greaterThan(1).atMost(5)).isEqualTo(new Range<>(1, null, null, 5));
        assertThat(Range.greaterThan(1).lessThan(9).atMost(5)).isEqualTo(new Range<>(1, null, null, 5));
    }
}
