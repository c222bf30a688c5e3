package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.internal.Paging;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that go on by offset. */
class OffsetPagesTest extends ServerTest {

    private static String page(Integer total, String... ids) {
        return "{\"data\":[" + CursorPagesTest.things(ids) + "],\"total\":" + total + "}";
    }

    private Page<Thing> list(Map<String, ?> query) {
        return closing(builder(ThingsProvider.with(ThingsProvider.BY_OFFSET)).build())
                .things()
                .list(query);
    }

    private static List<String> ids(Page<Thing> page) {
        return page.stream().map(Thing::id).toList();
    }

    @Test
    void allPagesOfATotal() {
        answer(200, page(5, "a", "b"));
        answer(200, page(5, "c", "d"));
        answer(200, page(5, "e"));

        Page<Thing> first = list(Map.of("status", "X"));

        assertThat(first.totalCount()).isEqualTo(5);
        assertThat(ids(first)).containsExactly("a", "b", "c", "d", "e");
        assertRequests(3);
        assertThat(taken().getPath()).isEqualTo("/things?status=X");
        assertThat(taken().getPath()).isEqualTo("/things?status=X&skip=2");
        assertThat(taken().getPath()).isEqualTo("/things?status=X&skip=4");
    }

    @Test
    void aListThatIsNeverDividedIsOnePage() {
        answer(200, page(5, "a", "b"));

        Page<Thing> all = closing(
                        builder(ThingsProvider.with(ThingsProvider.BY_OFFSET)).build())
                .things()
                .listAll();

        assertThat(all.hasNext()).isFalse();
        assertThat(ids(all)).containsExactly("a", "b");
        assertRequests(1);
    }

    @Test
    void allPagesWithoutATotal() {
        answer(200, page(null, "a", "b", "c"));
        answer(200, page(null, "d", "e", "f"));
        answer(200, page(null, "g"));

        Page<Thing> first = list(Map.of("take", 3));

        assertThat(first.totalCount()).isNull();
        assertThat(ids(first)).hasSize(7);
        assertRequests(3);
        assertThat(taken().getPath()).isEqualTo("/things?take=3");
        assertThat(taken().getPath()).isEqualTo("/things?take=3&skip=3");
        assertThat(taken().getPath()).isEqualTo("/things?take=3&skip=6");
    }

    @Test
    void aFullLastPageIsFollowedByAnEmptyOne() {
        answer(200, page(null, "a", "b"));
        answer(200, page(null));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(2);
    }

    @Test
    void aFullLastPageOfATotalIsTheLast() {
        answer(200, page(2, "a", "b"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(1);
    }

    @Test
    void theNamesAreTheProviders() {
        Paging paging = Paging.byOffset("offset", "count", 1, "of");
        answer(200, "{\"data\":[{\"id\":\"a\"}],\"of\":2}");
        answer(200, "{\"data\":[{\"id\":\"b\"}],\"of\":2}");

        Page<Thing> first =
                closing(builder(ThingsProvider.with(paging)).build()).things().list();

        assertThat(first.totalCount()).isEqualTo(2);
        assertThat(ids(first)).containsExactly("a", "b");
        assertThat(taken().getPath()).isEqualTo("/things");
        assertThat(taken().getPath()).isEqualTo("/things?offset=1");
    }

    @Test
    void aTakeThatIsNoNumberCountsAsNotGiven() {
        answer(200, page(null, "a", "b"));
        answer(200, page(null, "c"));

        assertThat(ids(list(Map.of("take", "some")))).containsExactly("a", "b", "c");

        assertRequests(2);
        taken();
        assertThat(taken().getPath()).isEqualTo("/things?take=some&skip=2");
    }

    @Test
    void fromTheMiddle() {
        answer(200, page(5, "c", "d"));
        answer(200, page(5, "e"));

        assertThat(ids(list(Map.of("skip", 2)))).containsExactly("c", "d", "e");

        taken();
        assertThat(taken().getRequestUrl().queryParameterValues("skip")).containsExactly("4");
    }

    @Test
    void aShortPageOfATotalIsGoneOnFromWhereItEnded() {
        answer(200, page(3, "a"));
        answer(200, page(3, "b", "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");

        taken();
        assertThat(taken().getRequestUrl().queryParameter("skip")).isEqualTo("1");
    }

    @Test
    void anEmptyPageOfATotalIsTheLast() {
        answer(200, page(9, "a", "b"));
        answer(200, page(9));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(2);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aServerThatIgnoresPagingSendsAllAtOnce(boolean total) {
        answer(200, page(total ? 3 : null, "a", "b", "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");
        assertRequests(1);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aServerThatRepeatsItsPageHasNoMore(boolean total) {
        answer(200, page(total ? 9 : null, "a", "b"));
        answer(200, page(total ? 9 : null, "a", "b"));

        Page<Thing> first = list(Map.of());

        assertThat(ids(first)).containsExactly("a", "b");
        assertRequests(2);
    }

    @Test
    void aRepeatedPageIsKnownByTheIdOfItsFirstItem() {
        answer(200, "[{\"id\":\"a\",\"name\":\"1 delivery\"},{\"id\":\"b\"}]");
        answer(200, "[{\"id\":\"a\",\"name\":\"2 deliveries\"},{\"id\":\"b\"}]");

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(2);
    }

    @Test
    void nullsCountAsSent() {
        answer(200, page(5, "a", null));
        answer(200, page(5, null, "b"));
        answer(200, page(5, "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");

        assertRequests(3);
        taken();
        assertThat(taken().getPath()).isEqualTo("/things?skip=2");
        assertThat(taken().getPath()).isEqualTo("/things?skip=4");
    }

    @Test
    void nullsCountAsSentWithoutATotal() {
        answer(200, page(null, "a", null));
        answer(200, page(null, "b"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"many\"", "{}", "true"})
    void aTotalThatIsNone(String total) {
        answer(200, "{\"data\":[{\"id\":\"a\"}],\"total\":" + total + "}");

        Page<Thing> page = list(Map.of());

        assertThat(page.totalCount()).isNull();
        assertThat(ids(page)).containsExactly("a");
        assertRequests(1);
    }
}
