package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.internal.Paging;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pagination by offset. */
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
    void allPagesAreFetchedUpToTheTotal() {
        enqueue(200, page(5, "a", "b"));
        enqueue(200, page(5, "c", "d"));
        enqueue(200, page(5, "e"));

        Page<Thing> first = list(Map.of("status", "X"));

        assertThat(first.totalCount()).isEqualTo(5);
        assertThat(ids(first)).containsExactly("a", "b", "c", "d", "e");
        assertRequests(3);
        assertThat(takeRequest().getPath()).isEqualTo("/things?status=X");
        assertThat(takeRequest().getPath()).isEqualTo("/things?status=X&skip=2");
        assertThat(takeRequest().getPath()).isEqualTo("/things?status=X&skip=4");
    }

    @Test
    void anUnpagedListIsOnePage() {
        enqueue(200, page(5, "a", "b"));

        Page<Thing> all = closing(
                        builder(ThingsProvider.with(ThingsProvider.BY_OFFSET)).build())
                .things()
                .listAll();

        assertThat(all.hasNext()).isFalse();
        assertThat(ids(all)).containsExactly("a", "b");
        assertRequests(1);
    }

    @Test
    void allPagesAreFetchedWithoutATotal() {
        enqueue(200, page(null, "a", "b", "c"));
        enqueue(200, page(null, "d", "e", "f"));
        enqueue(200, page(null, "g"));

        Page<Thing> first = list(Map.of("take", 3));

        assertThat(first.totalCount()).isNull();
        assertThat(ids(first)).hasSize(7);
        assertRequests(3);
        assertThat(takeRequest().getPath()).isEqualTo("/things?take=3");
        assertThat(takeRequest().getPath()).isEqualTo("/things?take=3&skip=3");
        assertThat(takeRequest().getPath()).isEqualTo("/things?take=3&skip=6");
    }

    @Test
    void withoutATotalAFullLastPageIsFollowedByAnEmptyPage() {
        enqueue(200, page(null, "a", "b"));
        enqueue(200, page(null));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(2);
    }

    @Test
    void withATotalAFullLastPageIsNotFollowedByAnother() {
        enqueue(200, page(2, "a", "b"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(1);
    }

    @Test
    void theProviderDefinesTheNamesOfParametersAndFields() {
        Paging paging = Paging.byOffset("offset", "count", 1, "of");
        enqueue(200, "{\"data\":[{\"id\":\"a\"}],\"of\":2}");
        enqueue(200, "{\"data\":[{\"id\":\"b\"}],\"of\":2}");

        Page<Thing> first =
                closing(builder(ThingsProvider.with(paging)).build()).things().list();

        assertThat(first.totalCount()).isEqualTo(2);
        assertThat(ids(first)).containsExactly("a", "b");
        assertThat(takeRequest().getPath()).isEqualTo("/things");
        assertThat(takeRequest().getPath()).isEqualTo("/things?offset=1");
    }

    @Test
    void aNonNumericTakeIsTreatedAsAbsent() {
        enqueue(200, page(null, "a", "b"));
        enqueue(200, page(null, "c"));

        assertThat(ids(list(Map.of("take", "some")))).containsExactly("a", "b", "c");

        assertRequests(2);
        takeRequest();
        assertThat(takeRequest().getPath()).isEqualTo("/things?take=some&skip=2");
    }

    @Test
    void aListCanStartInTheMiddle() {
        enqueue(200, page(5, "c", "d"));
        enqueue(200, page(5, "e"));

        assertThat(ids(list(Map.of("skip", 2)))).containsExactly("c", "d", "e");

        takeRequest();
        assertThat(takeRequest().getRequestUrl().queryParameterValues("skip")).containsExactly("4");
    }

    @Test
    void aShortPageIsContinuedFromItsEnd() {
        enqueue(200, page(3, "a"));
        enqueue(200, page(3, "b", "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");

        takeRequest();
        assertThat(takeRequest().getRequestUrl().queryParameter("skip")).isEqualTo("1");
    }

    @Test
    void anEmptyPageBeforeTheTotalIsTheLast() {
        enqueue(200, page(9, "a", "b"));
        enqueue(200, page(9));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(2);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aServerThatIgnoresPagingSendsOnePage(boolean total) {
        enqueue(200, page(total ? 3 : null, "a", "b", "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");
        assertRequests(1);
    }

    /** A server may use its own page size. */
    @Test
    void pagesLargerThanRequestedDoNotEndTheList() {
        enqueue(200, page(5, "a", "b", "c"));
        enqueue(200, page(5, "d", "e"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c", "d", "e");
        assertRequests(2);
    }

    /** Simulates a server that sends the newest records first and receives new records between two pages. */
    private void respondWhileRecordsArrive(List<String> records, int take, int arrivals, boolean total) {
        List<String> all = new ArrayList<>(records);
        AtomicInteger arrived = new AtomicInteger();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String skip = request.getRequestUrl().queryParameter("skip");
                int from = Math.min(skip == null ? 0 : Integer.parseInt(skip), all.size());
                List<String> page = List.copyOf(all.subList(from, Math.min(from + take, all.size())));
                String body = page(total ? all.size() : null, page.toArray(String[]::new));
                if (skip == null) {
                    for (int i = 0; i < arrivals; i++) {
                        all.add(0, "n" + arrived.incrementAndGet());
                    }
                }
                return json(200, body);
            }
        });
    }

    private static List<String> records(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "c" + i).toList();
    }

    @ParameterizedTest
    @CsvSource({"10,10", "10,3", "10,25", "1,1", "2,1", "7,14"})
    void noItemIsMissedOrRepeatedWhileRecordsArrive(int take, int arrivals) {
        for (boolean total : new boolean[] {true, false}) {
            respondWhileRecordsArrive(records(25), take, arrivals, total);

            List<String> ids = ids(list(Map.of("take", take)));

            assertThat(ids).doesNotHaveDuplicates().containsAll(records(25));
        }
    }

    @Test
    void aPageWithoutNewItemsIsNotTheEnd() {
        enqueue(200, page(null, "c1"));
        enqueue(200, page(null, "c1"));
        enqueue(200, page(null, "c2"));
        enqueue(200, page(null, "c3"));
        enqueue(200, page(null));

        assertThat(ids(list(Map.of("take", 1)))).containsExactly("c1", "c2", "c3");
        assertRequests(5);
    }

    @Test
    void tenPagesWithoutNewItemsAreADecodingException() {
        for (int i = 0; i < 20; i++) {
            enqueue(200, page(null, "a", "b"));
        }
        Iterator<Thing> all = list(Map.of()).iterator();
        assertThat(all.next().id()).isEqualTo("a");
        assertThat(all.next().id()).isEqualTo("b");

        DecodingException failure = catchThrowableOfType(DecodingException.class, all::hasNext);

        assertThat(failure).hasMessageContaining("10 consecutive pages were empty or repeated earlier items");
        assertRequests(11);
    }

    @Test
    void ninePagesWithoutNewItemsAreSkipped() {
        for (int i = 0; i < 10; i++) {
            enqueue(200, page(null, "a", "b"));
        }
        enqueue(200, page(null, "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");
        assertRequests(11);
    }

    @Test
    void aListContinuesUpToItsTotal() {
        for (int i = 0; i < 15; i++) {
            enqueue(200, page(32, "a", "b"));
        }
        enqueue(200, page(32, "c", "d"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c", "d");
        assertRequests(16);
    }

    @Test
    void noNewItemsUpToTheTotalAreADecodingException() {
        for (int i = 0; i < 5; i++) {
            enqueue(200, page(8, "a", "b"));
        }
        Page<Thing> first = list(Map.of());

        assertThat(catchThrowableOfType(DecodingException.class, () -> ids(first)))
                .hasMessageContaining("its pages repeat");
        assertRequests(4);
    }

    @Test
    void withATotalAListFailsAfterAHundredPagesWithoutNewItems() {
        for (int i = 0; i < 120; i++) {
            enqueue(200, page(1_000_000, "a", "b"));
        }
        Page<Thing> first = list(Map.of());

        assertThat(catchThrowableOfType(DecodingException.class, () -> ids(first)))
                .hasMessageContaining("100 consecutive pages");
        assertRequests(101);
    }

    @Test
    void repeatedItemsAreRecognizedById() {
        enqueue(200, "[{\"id\":\"a\",\"name\":\"1 delivery\"},{\"id\":\"b\"}]");
        enqueue(200, "[{\"id\":\"b\",\"name\":\"2 deliveries\"},{\"id\":\"c\"}]");
        enqueue(200, "[]");

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");
        assertRequests(3);
    }

    @Test
    void itemsWithoutAnIdAreAllReturned() {
        enqueue(200, "[{\"name\":\"x\"},{\"name\":\"x\"}]");
        enqueue(200, "[{\"name\":\"x\"}]");

        assertThat(list(Map.of()).stream().map(Thing::name)).containsExactly("x", "x", "x");
        assertRequests(2);
    }

    @Test
    void aRepeatedPageIsTheEndIfTheServerMayIgnorePaging() {
        enqueue(200, page(null, "a", "b"));
        enqueue(200, page(null, "a", "b"));

        Page<Thing> first = closing(
                        builder(ThingsProvider.with(ThingsProvider.BY_OFFSET)).build())
                .things()
                .listUntilRepeated();

        assertThat(ids(first)).containsExactly("a", "b");
        assertRequests(2);
    }

    @Test
    void nullsCountTowardsTheOffset() {
        enqueue(200, page(5, "a", null));
        enqueue(200, page(5, null, "b"));
        enqueue(200, page(5, "c"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b", "c");

        assertRequests(3);
        takeRequest();
        assertThat(takeRequest().getPath()).isEqualTo("/things?skip=2");
        assertThat(takeRequest().getPath()).isEqualTo("/things?skip=4");
    }

    @Test
    void nullsCountTowardsTheOffsetWithoutATotal() {
        enqueue(200, page(null, "a", null));
        enqueue(200, page(null, "b"));

        assertThat(ids(list(Map.of()))).containsExactly("a", "b");
        assertRequests(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"many\"", "{}", "true"})
    void anInvalidTotalIsIgnored(String total) {
        enqueue(200, "{\"data\":[{\"id\":\"a\"}],\"total\":" + total + "}");

        Page<Thing> page = list(Map.of());

        assertThat(page.totalCount()).isNull();
        assertThat(ids(page)).containsExactly("a");
        assertRequests(1);
    }
}
