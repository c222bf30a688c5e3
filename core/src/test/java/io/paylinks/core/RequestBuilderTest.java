package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What all request builders do, on one written by hand. */
class RequestBuilderTest {

    record Paint(
            @Nullable String colour,
            List<String> coats,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {

        static Builder builder() {
            return new Generated();
        }

        abstract static class Builder extends RequestBuilder<Paint, Builder> {
            abstract Builder colour(@Nullable String colour);

            abstract Builder coats(List<String> coats);

            Builder wall(String id) {
                return within("links", "wall", id);
            }

            Builder room(String id) {
                return within("links", "room", id);
            }

            @Override
            protected void check(Paint paint) {
                require("colour", paint.colour);
                requireSome("coats", paint.coats);
            }
        }
    }

    /** What AutoBuilder writes. */
    private static final class Generated extends Paint.Builder {
        private @Nullable String colour;
        private @Nullable List<String> coats;
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
            return new Paint(colour, coats, extra);
        }
    }

    private static Paint.Builder red() {
        return Paint.builder().colour("red").coats(List.of("first"));
    }

    @Test
    void nothingExtra() {
        assertThat(red().build()).isEqualTo(new Paint("red", List.of("first"), Map.of()));
    }

    @Test
    void extraFieldsAreCopiedAndTheLastOfANameWins() {
        Paint.Builder builder = red().extra("a", 1).extra("b", null).extra("a", 2);

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
        Paint paint = red().wall("W1")
                .extra("links", Map.of("wall", "W0", "house", "H1"))
                .room("R1")
                .wall("W2")
                .build();

        assertThat(paint.extra()).isEqualTo(Map.of("links", Map.of("wall", "W2", "house", "H1", "room", "R1")));
        assertThat(catchThrowable(() -> red().wall(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint: wall must not be null");
    }

    @Test
    void whatIsMissingIsNamedTogetherWithTheRequest() {
        assertThat(catchThrowable(() -> Paint.builder().colour("red").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint needs coats");
        assertThat(catchThrowable(() -> Paint.builder().coats(List.of("a")).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint needs colour");
        assertThat(catchThrowable(() -> red().coats(List.of()).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RequestBuilderTest.Paint needs at least one of coats");
    }

    @Test
    void otherFailuresPass() {
        assertThat(catchThrowable(() -> red().coats(List.of("boom")).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("boom");
    }
}
