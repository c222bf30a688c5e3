package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.internal.Paging;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pagination by cursor. */
class CursorPagesTest extends ServerTest {

    /** Returns the JSON of a page of items with its cursors. */
    private static String page(String before, String after, String... ids) {
        return "{\"things\":[" + things(ids) + "],\"meta\":{\"cursors\":{\"before\":" + text(before) + ",\"after\":"
                + text(after) + "},\"limit\":2}}";
    }

    static String things(String... ids) {
        return Arrays.stream(ids)
                .map(id -> id == null ? "null" : "{\"id\":\"" + id + "\"}")
                .collect(Collectors.joining(","));
    }

    private static String text(String cursor) {
        return cursor == null ? "null" : '"' + cursor + '"';
    }

    private static List<String> ids(Stream<Thing> things) {
        return things.map(Thing::id).toList();
    }

    @Test
    void aStreamHasTheItemsOfAllPages() {
        enqueue(200, page(null, "b", "a", "b"));
        enqueue(200, page("c", "d", "c", "d"));
        enqueue(200, page("e", null, "e"));
        ThingsClient client = client();

        Page<Thing> first = client.things().list(Map.of("limit", 2, "status", ThingStatus.ACTIVE));

        assertThat(ids(first.stream())).containsExactly("a", "b", "c", "d", "e");
        assertRequests(3);
        assertThat(takeRequest().getRequestUrl().queryParameterNames()).containsExactlyInAnyOrder("limit", "status");
        for (String after : List.of("b", "d")) {
            HttpUrl url = takeRequest().getRequestUrl();
            assertThat(url.queryParameter("after")).isEqualTo(after);
            assertThat(url.queryParameter("limit")).isEqualTo("2");
            assertThat(url.queryParameter("status")).isEqualTo("ACTIVE");
            assertThat(url.querySize()).isEqualTo(3);
        }
    }

    @Test
    void pagesAreFetchedOneByOne() {
        enqueue(200, page(null, "b", "a", "b"));
        enqueue(200, page("c", null, "c"));
        ThingsClient client = client();

        Page<Thing> first = client.things().list();
        assertThat(first.items()).extracting(Thing::id).containsExactly("a", "b");
        assertThat(first.hasNext()).isTrue();
        assertThat(first.totalCount()).isNull();
        assertThat(first.extra()).containsOnlyKeys("meta");
        assertRequests(1);

        Page<Thing> second = first.next();
        assertThat(second.items()).extracting(Thing::id).containsExactly("c");
        assertThat(second.hasNext()).isFalse();
        assertThat(catchThrowable(second::next)).isInstanceOf(NoSuchElementException.class);
        assertRequests(2);
    }

    @Test
    void pagesAreFetchedLazily() {
        enqueue(200, page(null, "b", "a", "b"));
        ThingsClient client = client();

        Page<Thing> first = client.things().list();
        assertThat(ids(first.stream().limit(1))).containsExactly("a");
        assertThat(ids(first.stream().limit(2))).containsExactly("a", "b");
        assertThat(first.stream().anyMatch(thing -> thing.id().equals("b"))).isTrue();
        Iterator<Thing> iterator = first.iterator();
        iterator.next();
        iterator.next();

        assertRequests(1);
    }

    @Test
    void anEmptyPageInTheMiddleIsSkipped() {
        enqueue(200, page(null, "b", "a", "b"));
        enqueue(200, page("b", "c"));
        enqueue(200, page("c", null, "d"));
        ThingsClient client = client();

        assertThat(ids(client.things().list().stream())).containsExactly("a", "b", "d");
        assertRequests(3);
    }

    @Test
    void nullElementsAreDropped() {
        enqueue(200, page(null, "b", "a", null));
        enqueue(200, page(null, "c", null, null));
        enqueue(200, page(null, null, null, "d"));
        ThingsClient client = client();

        assertThat(ids(client.things().list().stream())).containsExactly("a", "d");
        assertRequests(3);
    }

    @Test
    void aListCanBePagedBackwards() {
        enqueue(200, page("c", "z", "c", "d"));
        enqueue(200, page(null, "b", "a", "b"));
        ThingsClient client = client();

        Page<Thing> first = client.things().list(Map.of("before", "e", "limit", 2));

        assertThat(ids(first.stream())).containsExactly("c", "d", "a", "b");
        assertRequests(2);
        assertThat(takeRequest().getRequestUrl().queryParameterValues("before")).containsExactly("e");
        HttpUrl second = takeRequest().getRequestUrl();
        assertThat(second.queryParameterValues("before")).containsExactly("c");
        assertThat(second.queryParameter("after")).isNull();
        assertThat(second.queryParameter("limit")).isEqualTo("2");
    }

    @Test
    void cursorsAreUrlEncoded() {
        enqueue(200, page(null, "a+b/c== &?", "a"));
        enqueue(200, page(null, null, "b"));
        ThingsClient client = client();

        assertThat(ids(client.things().list().stream())).containsExactly("a", "b");

        takeRequest();
        assertThat(takeRequest().getRequestUrl().queryParameter("after")).isEqualTo("a+b/c== &?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"things\":[{\"id\":\"a\"}]}",
                "{\"things\":[{\"id\":\"a\"}],\"meta\":null}",
                "{\"things\":[{\"id\":\"a\"}],\"meta\":7}",
                "{\"things\":[{\"id\":\"a\"}],\"meta\":{\"cursors\":[]}}",
                "{\"things\":[{\"id\":\"a\"}],\"meta\":{\"cursors\":{\"after\":\"\"}}}",
                "[{\"id\":\"a\"}]"
            })
    void aResponseWithoutACursorIsTheLastPage(String body) {
        enqueue(200, body);
        ThingsClient client = client();

        assertThat(ids(client.things().list().stream())).containsExactly("a");
        assertRequests(1);
    }

    @Test
    void aRepeatedCursorIsADecodingException() {
        enqueue(200, page(null, "x", "a"));
        enqueue(200, page(null, "x", "b"));
        ThingsClient client = client();
        Iterator<Thing> all = client.things().list().iterator();
        assertThat(all.next().id()).isEqualTo("a");
        assertThat(all.next().id()).isEqualTo("b");

        DecodingException failure = catchThrowableOfType(DecodingException.class, all::next);

        assertRequests(2);
        assertThat(failure).hasMessageContaining("GET /things").hasMessageContaining("never end");
        assertThat(failure.operation()).isEqualTo("things.list");
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aCycleOfCursorsIsADecodingException() {
        enqueue(200, page(null, "x", "a"));
        enqueue(200, page(null, "y", "b"));
        enqueue(200, page(null, "z", "c"));
        enqueue(200, page(null, "x", "d"));
        ThingsClient client = client();
        Page<Thing> first = client.things().list();

        assertThat(catchThrowable(() -> first.stream().count())).isInstanceOf(DecodingException.class);

        assertRequests(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 17, 33, 64, 65})
    void cyclesOfAnyLengthAreDetectedWithinThreeRounds(int length) {
        for (int i = 0; i <= 3 * length + 1; i++) {
            enqueue(200, page(null, "c" + i % length, "t" + i));
        }
        ThingsClient client = client();

        Page<Thing> first = client.things().list(Map.of("after", "c" + (length - 1)));

        assertThat(catchThrowable(() -> first.stream().count())).isInstanceOf(DecodingException.class);
        assertThat(server.getRequestCount()).isBetween(length, 3 * length);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "3, 1", "5, 4", "20, 3"})
    void cyclesThatBeginOnALaterPageAreDetected(int before, int length) {
        int maxRequests = 3 * (before + length);
        for (int i = 0; i < maxRequests; i++) {
            int cursor = i < before ? i : before + (i - before) % length;
            enqueue(200, page(null, "c" + cursor, "t" + i));
        }

        Page<Thing> first = client().things().list();

        assertThat(catchThrowable(() -> first.stream().count()))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("its pages repeat");
        assertThat(server.getRequestCount()).isBetween(before + length, maxRequests);
    }

    @Test
    void theProviderDefinesTheNamesOfParametersAndFields() {
        Paging paging = Paging.byCursor("starting_after", "next", "ending_before", "previous");
        enqueue(200, "{\"things\":[{\"id\":\"a\"}],\"next\":\"x\"}");
        enqueue(200, "{\"things\":[{\"id\":\"b\"}]}");
        ThingsClient client = closing(builder(ThingsProvider.with(paging)).build());

        assertThat(ids(client.things().list().stream())).containsExactly("a", "b");

        assertThat(takeRequest().getPath()).isEqualTo("/things");
        assertThat(takeRequest().getPath()).isEqualTo("/things?starting_after=x");
    }

    @Test
    void aPageWhoseCursorPointsToItselfIsNotRequestedAgain() {
        enqueue(200, page(null, "x", "a"));
        ThingsClient client = client();

        Page<Thing> first = client.things().list(Map.of("after", "x"));

        assertThat(catchThrowable(first::next)).isInstanceOf(DecodingException.class);
        assertRequests(1);
    }

    @Test
    void tenConsecutiveEmptyPagesAreADecodingException() {
        for (int i = 0; i < 20; i++) {
            enqueue(200, page(null, "c" + i));
        }
        ThingsClient client = client();

        Page<Thing> first = client.things().list();

        assertThat(catchThrowable(() -> first.stream().count()))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("empty");
        assertRequests(10);
    }

    @Test
    void aCursorThatLeadsBackToTheStartIsADecodingException() {
        enqueue(200, page(null, "y", "a"));
        enqueue(200, page(null, "x", "b"));
        ThingsClient client = client();
        Page<Thing> first = client.things().list(Map.of("after", "x"));

        assertThat(catchThrowable(() -> first.stream().count())).isInstanceOf(DecodingException.class);

        assertRequests(2);
    }

    @Test
    void anIgnoredCursorIsADecodingException() {
        enqueue(200, page(null, "x", "a"));
        enqueue(200, page(null, "y", "a"));
        ThingsClient client = client();
        Page<Thing> first = client.things().list();

        assertThat(catchThrowable(() -> first.stream().count())).isInstanceOf(DecodingException.class);

        assertRequests(2);
    }

    @Test
    void aPageCanBeIteratedTwice() {
        enqueue(200, page(null, "x", "a"));
        enqueue(200, page(null, null, "b"));
        enqueue(200, page(null, null, "b"));
        ThingsClient client = client();
        Page<Thing> first = client.things().list();

        assertThat(ids(first.stream())).containsExactly("a", "b");
        assertThat(ids(first.stream())).containsExactly("a", "b");
        assertRequests(3);
    }

    @Test
    void anIterationCanContinueAfterAFailure() {
        enqueue(200, page(null, "b", "a", "b"));
        always(json(503, "{}"));
        enqueue(404, "{\"error\":{}}");
        enqueue(200, page(null, "c", "c"));
        enqueue(200, page(null, null, "d"));
        ThingsClient client = client();
        Page<Thing> first = client.things().list();
        Iterator<Thing> all = first.iterator();
        all.next();
        all.next();

        assertThat(catchThrowable(all::hasNext)).isInstanceOf(ServerException.class);
        assertThat(catchThrowable(all::next)).isInstanceOf(NotFoundException.class);

        assertThat(all.next().id()).isEqualTo("c");
        assertThat(all.next().id()).isEqualTo("d");
        assertThat(all.hasNext()).isFalse();
        assertRequests(7);
    }

    @Test
    void aPageThatFailedCanBeRequestedAgain() {
        enqueue(200, page(null, "b", "a", "b"));
        enqueue(404, "{\"error\":{}}");
        enqueue(200, "<html>");
        enqueue(200, page(null, null, "c"));
        ThingsClient client = client();
        Page<Thing> first = client.things().list();

        assertThat(catchThrowable(first::next)).isInstanceOf(NotFoundException.class);
        assertThat(catchThrowable(first::next)).isInstanceOf(DecodingException.class);

        assertThat(ids(first.next().stream())).containsExactly("c");
        assertRequests(4);
    }

    @Test
    void optionsApplyToEveryPage() {
        enqueue(200, page(null, "b", "a"));
        enqueue(500, "{}");
        ThingsClient client =
                client().with(o -> o.maxRetries(0).header("X-Own", "1").credentials(Credentials.bearer("branch")));
        Page<Thing> first = client.things().list();

        assertThat(catchThrowable(first::next)).isInstanceOf(ServerException.class);

        assertRequests(2);
        takeRequest();
        RecordedRequest second = takeRequest();
        assertThat(second.getHeader("X-Own")).isEqualTo("1");
        assertThat(second.getHeader("Authorization")).isEqualTo("Bearer branch");
    }

    @Test
    void everyPageHasItsOwnDeadline() {
        enqueue(200, page(null, "b", "a"));
        enqueue(json(429, "{}").setHeader("Retry-After", "80"));
        enqueue(200, page(null, "c", "b"));
        enqueue(json(429, "{}").setHeader("Retry-After", "80"));
        enqueue(200, page(null, null, "c"));
        ThingsClient client = client();

        assertThat(ids(client.things().list().stream())).containsExactly("a", "b", "c");

        assertThat(timing.waits).containsExactly(Duration.ofSeconds(80), Duration.ofSeconds(80));
        assertRequests(5);
    }
}
