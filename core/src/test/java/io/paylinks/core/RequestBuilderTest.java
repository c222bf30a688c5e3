package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The common behaviour of request builders, tested with a handwritten builder. */
class RequestBuilderTest {

    record Paint(
            @Nullable String colour,
            List<String> coats,
            @Nullable BigDecimal price,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {

        static Builder builder() {
            return new Generated();
        }

        abstract static class Builder extends RequestBuilder<Paint, Builder> {
            abstract Builder colour(@Nullable String colour);

            abstract Builder coats(List<String> coats);

            abstract Optional<List<String>> coats();

            abstract Builder price(@Nullable BigDecimal price);

            Builder coat(String coat) {
                return coats(appended(coats().orElse(null), "coat", coat));
            }

            Builder wall(String id) {
                return within("links", "wall", id);
            }

            Builder room(String id) {
                return within("links", "room", id);
            }

            @Override
            protected void check(Paint paint) {
                require("colour", paint.colour);
                requireSome("coat", paint.coats);
            }
        }
    }

    /** Like the code that AutoBuilder generates. */
    private static final class Generated extends Paint.Builder {
        private @Nullable String colour;
        private @Nullable List<String> coats;
        private @Nullable BigDecimal price;
        private @Nullable Map<String, @Nullable Object> extra;

        @Override
        Paint.Builder colour(@Nullable String colour) {
            this.colour = colour;
            return this;
        }

        @Override
        Paint.Builder coats(List<String> coats) {
            this.coats = coats;
            return this;
        }

        @Override
        Paint.Builder price(@Nullable BigDecimal price) {
            this.price = price;
            return this;
        }

        @Override
        Optional<List<String>> coats() {
            return Optional.ofNullable(coats);
        }

        @Override
        protected Optional<Map<String, @Nullable Object>> extra() {
            return Optional.ofNullable(extra);
        }

        @Override
        protected Paint.Builder extra(Map<String, @Nullable Object> extra) {
            this.extra = extra;
            return this;
        }

        @Override
        protected Paint autoBuild() {
            if (coats == null || extra == null) {
                throw new IllegalStateException("Missing required properties:"
                        + (coats == null ? " coats" : "")
                        + (extra == null ? " extra" : ""));
            }
            if (coats.contains("boom")) {
                throw new IllegalStateException("boom");
            }
            return new Paint(colour, coats, price, extra);
        }
    }

    private static Paint.Builder redPaint() {
        return Paint.builder().colour("red").coats(List.of("first"));
    }

    @Test
    void extraIsEmptyByDefault() {
        assertThat(redPaint().build()).isEqualTo(new Paint("red", List.of("first"), null, Map.of()));
    }

    @Test
    void extraFieldsAreCopiedAndTheLastValueOfANameWins() {
        Paint.Builder builder = redPaint().extra("a", 1).extra("b", null).extra("a", 2);

        Paint first = builder.build();
        Paint second = builder.extra("c", 3).build();

        Map<String, Object> expected = new HashMap<>(Map.of("a", 2));
        expected.put("b", null);
        assertThat(first.extra()).isEqualTo(expected);
        assertThat(second.extra()).containsOnlyKeys("a", "b", "c");
        assertThat(catchThrowable(() -> first.extra().put("x", 1))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void fieldsOfAnObjectAreMerged() {
        Paint paint = redPaint()
                .wall("W1")
                .extra("links", Map.of("wall", "W0", "house", "H1"))
                .room("R1")
                .wall("W2")
                .build();

        assertThat(paint.extra()).isEqualTo(Map.of("links", Map.of("wall", "W2", "house", "H1", "room", "R1")));
        assertThat(catchThrowable(() -> redPaint().wall(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint: wall must not be null");
    }

    @Test
    void nullElementsAreRejected() {
        assertThat(catchThrowable(() -> redPaint().coat("second").coat(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint: coat must not be null");
        assertThat(catchThrowable(() -> Copies.list("coats", Arrays.asList("a", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coats must not contain null");
        assertThat(catchThrowable(() -> Copies.orNull("coats", Arrays.asList("a", null))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> UpdateThing.builder().tags(Arrays.asList("a", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tags must not contain null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "-1e101", "1e-101"})
    @Timeout(30)
    void decimalsWithExtremeExponentsAreRejected(String decimal) {
        assertThat(catchThrowable(
                        () -> redPaint().price(new BigDecimal(decimal)).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("RequestBuilderTest.Paint: price must not have more than 100 decimal places");
        assertThat(catchThrowable(() -> UpdateThing.builder().amount(new BigDecimal(decimal))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("amount must not have more than 100 decimal places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100", "1e-100", "0", "-12.50"})
    void decimalsWithinTheLimitsAreAccepted(String decimal) {
        assertThat(redPaint().price(new BigDecimal(decimal)).build().price()).isEqualTo(decimal);
    }

    @Test
    void toStringShowsOnlyTheNamesOfExtraFields() {
        assertThat(redPaint().extra("secret", "whsec_1").build().toString())
                .contains("secret=***")
                .doesNotContain("whsec_1");
        UpdateThing update = UpdateThing.builder()
                .fullName("Ada")
                .extra("pin", "1234")
                .extra("full_name", "Grace")
                .fullName("Ada")
                .build();
        assertThat(update).hasToString("UpdateThing[changes={full_name=Ada, pin=***}]");
        assertThat(update.changes()).isEqualTo(Map.of("full_name", "Ada", "pin", "1234"));
    }

    @Test
    void missingFieldsAreNamedTogetherWithTheRequest() {
        assertThat(catchThrowable(() -> Paint.builder().colour("red").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint is missing required fields: coats");
        assertThat(catchThrowable(() -> Paint.builder().coats(List.of("a")).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint is missing required fields: colour");
        assertThat(catchThrowable(() -> redPaint().coats(List.of()).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint requires at least one coat");
    }

    @Test
    void otherExceptionsOfABuilderAreRethrown() {
        assertThat(catchThrowable(() -> redPaint().coats(List.of("boom")).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("boom");
    }
}
