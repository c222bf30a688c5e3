package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A page by itself, as a user's own test may make one. */
class PageTest {

    private static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null, Map.of(), null);
    }

    @Test
    void onePage() {
        Page<String> page = new Page<>(List.of("a", "b"), 2L, Map.of("note", 1), null);

        assertThat(page).containsExactly("a", "b");
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.stream()).containsExactly("a", "b");
        assertThat(page.totalCount()).isEqualTo(2);
        assertThat(page.extra()).containsEntry("note", 1);
        assertThat(page.hasNext()).isFalse();
        assertThat(page.toString()).isEqualTo("Page[items=2, totalCount=2, hasNext=false]");
    }

    @Test
    void emptyPagesAreSkipped() {
        Page<String> third = last(List.of("a"));
        Page<String> second = new Page<>(List.of(), null, Map.of(), () -> third);
        Page<String> first = new Page<>(List.of(), null, Map.of(), () -> second);

        assertThat(first).containsExactly("a");
    }

    @Test
    void theEnd() {
        Iterator<String> none = PageTest.<String>last(List.of()).iterator();

        assertThat(none.hasNext()).isFalse();
        assertThat(catchThrowable(none::next)).isInstanceOf(NoSuchElementException.class);
        assertThat(catchThrowable(() -> last(List.of()).next())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void longWalksDoNotOverflow() {
        Page<Integer> page = numbered(0, 20_000);

        assertThat(page.stream().mapToInt(i -> i).sum()).isEqualTo(20_000 * 20_001 / 2);
    }

    private static Page<Integer> numbered(int number, int last) {
        return new Page<>(List.of(number), null, Map.of(), number == last ? null : () -> numbered(number + 1, last));
    }

    @Test
    void itemsAndExtraAreCopied() {
        List<String> items = new ArrayList<>(List.of("a"));
        Map<String, Object> extra = new HashMap<>(Map.of("k", 1));
        Page<String> page = new Page<>(items, null, extra, null);

        items.add("b");
        extra.put("l", 2);

        assertThat(page.items()).containsExactly("a");
        assertThat(page.extra()).containsOnlyKeys("k");
    }
}
