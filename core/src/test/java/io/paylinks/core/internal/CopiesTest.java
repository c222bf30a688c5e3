package io.paylinks.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Copies of collections that may contain null from a server. */
class CopiesTest {

    @Test
    void listsAreCopiedWithoutNulls() {
        List<String> given = new ArrayList<>(Arrays.asList("a", null, "b"));
        List<String> copy = Copies.list(given);
        given.clear();

        assertThat(copy).containsExactly("a", "b");
        assertThat(catchThrowable(() -> copy.add("c"))).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Copies.list(null)).isEmpty();
        assertThat(Copies.list(Arrays.asList(null, null))).isEmpty();
    }

    @Test
    void mapsAreCopiedInOrderWithNullValues() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("z", null);
        given.put("a", 1);
        Map<String, Object> copy = Copies.map(given);
        given.clear();

        assertThat(copy.keySet()).containsExactly("z", "a");
        assertThat(copy).containsEntry("z", null);
        assertThat(catchThrowable(() -> copy.put("b", 1))).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Copies.map(null)).isEmpty();
    }

    @Test
    void nullIsPreservedByOrNull() {
        assertThat(Copies.orNull("list", (List<String>) null)).isNull();
        assertThat(Copies.orNull((Map<String, String>) null)).isNull();
        assertThat(Copies.orNull(Map.of("a", 1))).isEqualTo(Map.of("a", 1));
    }
}
