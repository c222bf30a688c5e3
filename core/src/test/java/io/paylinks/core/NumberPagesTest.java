package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.internal.Paging;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pagination by page number. */
class NumberPagesTest extends ServerTest {

    private static String page(Integer number, boolean more, String... ids) {
        return "{\"data\":[" + CursorPagesTest.things(ids) + "],\"pagination\":{\"total_count\":5,\"current_page\":"
                + number + ",\"has_next_page\":" + more + "}}";
    }

    private Page<Thing> list(Map<String, ?> query) {
        return closing(builder(ThingsProvider.with(ThingsProvider.BY_NUMBER)).build())
                .things()
                .list(query);
    }

    private static List<String> ids(Page<Thing> page) {
        return page.stream().map(Thing::id).toList();
    }

    @Test
    void aStreamHasTheItemsOfAllPages() {
        enqueue(200, page(1, true, "a", "b"));
        enqueue(200, page(2, true, "c", "d"));
        enqueue(200, page(3, false, "e"));

        Page<Thing> first = list(Map.of("limit", 2, "tags", List.of("x", "y")));

        assertThat(first.totalCount()).isEqualTo(5);
        assertThat(ids(first)).containsExactly("a", "b", "c", "d", "e");
        assertRequests(3);
        assertThat(takeRequest().getRequestUrl().queryParameter("page")).isNull();
        for (int i = 2; i <= 3; i++) {
            HttpUrl url = takeRequest().getRequestUrl();
            assertThat(url.queryParameterValues("page")).containsExactly(Integer.toString(i));
            assertThat(url.queryParameterValues("limit")).containsExactly("2");
            assertThat(url.queryParameterValues("tags")).containsExactly("x", "y");
        }
    }

    @Test
    void theProviderDefinesTheNamesOfParametersAndFields() {
        Paging paging = Paging.byNumber("p", "more", "at", "of");
        enqueue(200, "{\"data\":[{\"id\":\"a\"}],\"more\":true,\"at\":7,\"of\":8}");
        enqueue(200, "{\"data\":[{\"id\":\"b\"}],\"more\":false,\"at\":8,\"of\":8}");

        Page<Thing> first =
                closing(builder(ThingsProvider.with(paging)).build()).things().list();

        assertThat(first.totalCount()).isEqualTo(8);
        assertThat(ids(first)).containsExactly("a", "b");
        assertThat(takeRequest().getPath()).isEqualTo("/things");
        assertThat(takeRequest().getPath()).isEqualTo("/things?p=8");
    }

    @Test
    void aListCanStartInTheMiddle() {
        enqueue(200, page(3, true, "a"));
        enqueue(200, page(4, false, "b"));

        assertThat(ids(list(Map.of("page", 3)))).containsExactly("a", "b");

        takeRequest();
        assertThat(takeRequest().getRequestUrl().queryParameterValues("page")).containsExactly("4");
    }

    @Test
    void pagesWithoutANumberAreCounted() {
        enqueue(200, page(null, true, "a"));
        enqueue(200, page(null, true, "b"));
        enqueue(200, page(null, false, "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");

        takeRequest();
        assertThat(takeRequest().getPath()).isEqualTo("/things?page=2");
        assertThat(takeRequest().getPath()).isEqualTo("/things?page=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[{\"id\":\"a\"}]}",
                "{\"data\":[{\"id\":\"a\"}],\"pagination\":null}",
                "{\"data\":[{\"id\":\"a\"}],\"pagination\":{\"has_next_page\":null}}",
                "{\"data\":[{\"id\":\"a\"}],\"pagination\":{\"has_next_page\":\"maybe\",\"total_count\":\"many\"}}",
                "[{\"id\":\"a\"}]"
            })
    void aResponseWithoutANextPageIsTheLastPage(String body) {
        enqueue(200, body);

        Page<Thing> page = list(Map.of());

        assertThat(ids(page)).containsExactly("a");
        assertThat(page.totalCount()).isNull();
        assertRequests(1);
    }

    @Test
    void anEmptyPageInTheMiddleIsNotTheLast() {
        enqueue(200, page(1, true, "a"));
        enqueue(200, page(2, true));
        enqueue(200, page(3, false, "b"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(3);
    }

    @Test
    void tenConsecutiveEmptyPagesAreADecodingException() {
        enqueue(200, page(1, true, "a"));
        for (int i = 2; i <= 40; i++) {
            enqueue(200, page(i, true));
        }

        Iterator<Thing> all = list(Map.of()).iterator();
        assertThat(all.next().id()).isEqualTo("a");
        DecodingException failure = catchThrowableOfType(DecodingException.class, all::hasNext);

        assertThat(failure).hasMessageContaining("10 consecutive pages were empty or repeated earlier items");
        assertThat(failure.operation()).isEqualTo("things.list");
        assertRequests(11);
    }

    @Test
    void nineConsecutiveEmptyPagesAreSkipped() {
        for (int i = 1; i <= 9; i++) {
            enqueue(200, page(i, true));
        }
        enqueue(200, page(10, false, "a"));

        assertThat(ids(list(Map.of()))).containsExactly("a");
        assertRequests(10);
    }

    /** With page numbers, no query repeats, so a cycle is detected by the items of the pages. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 33})
    void cyclesAreDetectedWithinThreeRoundsOrTenPages(int length) {
        for (int i = 0; i <= 3 * length + 11; i++) {
            enqueue(200, page(i + 1, true, "t" + i % length));
        }

        Page<Thing> first = list(Map.of());

        assertThat(catchThrowable(() -> ids(first))).isInstanceOf(DecodingException.class);
        assertThat(server.getRequestCount()).isLessThanOrEqualTo(Math.max(length + 10, 3 * length));
    }

    /** A record that is created between two requests shifts the last item of a page to the next page. */
    @Test
    void anItemShiftedToTheNextPageIsReturnedOnce() {
        enqueue(200, page(1, true, "a", "b"));
        enqueue(200, page(2, true, "b", "c"));
        enqueue(200, page(3, false, "d"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c", "d");
        assertRequests(3);
    }

    @Test
    void aPageOfShiftedItemsIsNotTheEnd() {
        enqueue(200, page(1, true, "a", "b"));
        enqueue(200, page(2, true, "a", "b"));
        enqueue(200, page(3, false, "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");
        assertRequests(3);
    }

    @Test
    void aPageOfOnlyNullsIsNotTheLast() {
        enqueue(200, page(1, true, null, null));
        enqueue(200, page(2, false, "a"));

        assertThat(ids(list(Map.of()))).containsExactly("a");
        assertRequests(2);
    }

    @Test
    void anIgnoredPageNumberIsADecodingException() {
        enqueue(200, page(1, true, "a"));
        enqueue(200, page(1, true, "a"));
        Page<Thing> first = list(Map.of());

        assertThat(catchThrowable(() -> ids(first))).isInstanceOf(DecodingException.class);

        assertRequests(2);
    }

    @Test
    void anIgnoredPageNumberWithChangingDataIsADecodingException() {
        enqueue(200, page(1, true, "a"));
        enqueue(200, page(1, true, "b"));
        Page<Thing> first = list(Map.of());

        assertThat(catchThrowable(() -> ids(first))).isInstanceOf(DecodingException.class);

        assertRequests(2);
    }

    @Test
    void anIterationCanContinueAfterAFailure() {
        enqueue(200, page(1, true, "a"));
        enqueue(404, "{\"error\":{}}");
        enqueue(200, page(2, false, "b"));
        Iterator<Thing> all = list(Map.of()).iterator();
        all.next();

        assertThat(catchThrowable(all::next)).isInstanceOf(NotFoundException.class);

        assertThat(all.next().id()).isEqualTo("b");
        assertThat(all.hasNext()).isFalse();
        assertRequests(3);
    }
}
