package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.PageLimitException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pages without a client, as users may create them in tests. */
class PageTest {

    private static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null, Map.of(), null);
    }

    @Test
    void aSinglePageHasNoNextPage() {
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
    void nextOfTheLastPageFails() {
        Iterator<String> none = PageTest.<String>last(List.of()).iterator();

        assertThat(none.hasNext()).isFalse();
        assertThat(catchThrowable(none::next)).isInstanceOf(NoSuchElementException.class);
        assertThat(catchThrowable(() -> last(List.of()).next())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void longIterationsDoNotOverflowTheStack() {
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

    @Test
    void mapConvertsEveryPageWhenItIsFetched() {
        List<Integer> mapped = new ArrayList<>();
        Page<String> page = numbered(0, 2).map(number -> {
            mapped.add(number);
            return "n" + number;
        });

        assertThat(page.items()).containsExactly("n0");
        assertThat(mapped).containsExactly(0);
        assertThat(page).containsExactly("n0", "n1", "n2");
        assertThat(page.hasNext()).isTrue();
        assertThat(catchThrowable(() -> last(List.of("a")).map(item -> null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the result of mapper must not be null");
    }

    @Test
    void maxRequestsThrowsInsteadOfSendingAnotherRequest() {
        AtomicInteger requests = new AtomicInteger();
        Iterator<Integer> items = counted(0, 9, requests).maxRequests(2).iterator();

        assertThat(List.of(items.next(), items.next(), items.next())).containsExactly(0, 1, 2);
        PageLimitException e = catchThrowableOfType(PageLimitException.class, items::hasNext);
        assertThat(e.maxRequests()).isEqualTo(2);
        assertThat(e).hasMessageContaining("the limit of 2 requests");
        assertThat(requests).hasValue(2);
    }

    @Test
    void anIterationWithinItsLimitEndsNormally() {
        assertThat(numbered(0, 2).maxRequests(2)).containsExactly(0, 1, 2);
        assertThat(last(List.of(1)).maxRequests(0)).containsExactly(1);
        assertThat(numbered(0, 2).maxRequests(2).map(n -> n * 10)).containsExactly(0, 10, 20);
        assertThat(numbered(0, 2).map(n -> n * 10).maxRequests(2)).containsExactly(0, 10, 20);
        assertThat(catchThrowable(
                        () -> numbered(0, 2).map(n -> n).maxRequests(1).stream().toList()))
                .isInstanceOf(PageLimitException.class)
                .hasMessageContaining("the limit of 1 request is reached");
        assertThat(catchThrowable(() -> last(List.of()).maxRequests(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailedPageDoesNotCountTowardsTheLimit() {
        Deque<RuntimeException> failures = new ArrayDeque<>(List.of(new IllegalStateException("lost")));
        Page<Integer> page = new Page<>(List.of(0), null, Map.of(), () -> {
            if (!failures.isEmpty()) {
                throw failures.pop();
            }
            return last(List.of(1));
        });
        Iterator<Integer> items = page.maxRequests(1).iterator();

        assertThat(items.next()).isZero();
        assertThat(catchThrowable(items::hasNext)).hasMessage("lost");
        assertThat(items.next()).isEqualTo(1);
    }

    private static Page<Integer> counted(int number, int last, AtomicInteger requests) {
        return new Page<>(
                List.of(number),
                null,
                Map.of(),
                number == last
                        ? null
                        : () -> {
                            requests.incrementAndGet();
                            return counted(number + 1, last, requests);
                        });
    }
}
