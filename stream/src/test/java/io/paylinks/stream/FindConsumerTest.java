package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.error.PermissionDeniedException;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** Consumers are looked up with Stream's search on all of its pages and compared exactly. */
class FindConsumerTest extends StreamServerTest {

    @Test
    void followsThePagesOfTheSearch() {
        enqueue(200, TestedStream.page(1, true, consumer("c1", "+9661", "a@example.com", null)));
        enqueue(200, TestedStream.page(2, false, consumer("c2", "+9662", "b@example.com", null)));

        assertThat(client().consumers().findByPhoneNumber("+9662").id()).isEqualTo("c2");

        assertSearch("+9662", null);
        assertSearch("+9662", "2");
        assertRequests(2);
    }

    @Test
    void stopsAtThePageWithTheConsumer() {
        enqueue(200, TestedStream.page(1, true, consumer("c1", "+9661", null, null)));

        assertThat(client().consumers().findByPhoneNumber("+9661").id()).isEqualTo("c1");

        assertRequests(1);
    }

    @Test
    void partialMatchesAreIgnored() {
        enqueue(200, TestedStream.page(1, false, consumer("c1", "+96612", "an@example.com", "x-10")));
        enqueue(200, TestedStream.page(1, false, consumer("c1", "+96612", "an@example.com", "x-10")));

        assertThat(client().consumers().findByPhoneNumber("+9661")).isNull();
        assertThat(client().consumers().findByEmail("n@example.com")).isNull();
    }

    @Test
    void emailsAreComparedCaseInsensitively() {
        enqueue(200, TestedStream.page(1, false, consumer("c1", null, "Ibrahim@Example.com", null)));

        assertThat(client().consumers().findByEmail("iBRAHIM@example.COM").id()).isEqualTo("c1");
    }

    @Test
    void deletedConsumersAreIgnored() {
        String deleted = consumer("c1", "+9661", null, null).replace("{\"id\"", "{\"is_deleted\":true,\"id\"");
        enqueue(200, TestedStream.page(1, false, deleted, consumer("c2", "+9661", null, null)));

        assertThat(client().consumers().findByPhoneNumber("+9661").id()).isEqualTo("c2");
    }

    @Test
    void listsAllConsumersIfTheSearchMissesAnExternalId() {
        enqueue(200, TestedStream.page(1, false));
        enqueue(200, TestedStream.page(1, true, consumer("c1", null, null, "crm-1")));
        enqueue(200, TestedStream.page(2, false, consumer("c2", null, null, "crm-2")));

        assertThat(client().consumers().findByExternalId("crm-2").id()).isEqualTo("c2");

        assertSearch("crm-2", null);
        assertSearch(null, null);
        assertSearch(null, "2");
    }

    @Test
    void searchIsEnoughIfItFindsAnExternalId() {
        enqueue(200, TestedStream.page(1, false, consumer("c1", null, null, "crm-1")));

        assertThat(client().consumers().findByExternalId("crm-1").id()).isEqualTo("c1");

        assertRequests(1);
    }

    @Test
    void aFailedSearchThrows() {
        enqueue(403, "{\"error\":{\"code\":\"PERMISSION_FORBIDDEN\"}}");

        assertThatThrownBy(() -> client().consumers().findByEmail("a@example.com"))
                .isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void blankSearchTermsAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().consumers().findByEmail(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().consumers().findByExternalId(""));
        assertRequests(0);
    }

    private void assertSearch(String term, String page) {
        HttpUrl url = taken().getRequestUrl();
        assertThat(url.encodedPath()).isEqualTo("/api/v2/consumers");
        assertThat(url.queryParameter("limit")).isEqualTo("100");
        assertThat(url.queryParameter("search_term")).isEqualTo(term);
        assertThat(url.queryParameter("page")).isEqualTo(page);
    }

    static String consumer(String id, String phone, String email, String externalId) {
        return "{\"id\":\"%s\",\"phone_number\":%s,\"email\":%s,\"external_id\":%s}"
                .formatted(id, text(phone), text(email), text(externalId));
    }

    private static String text(String value) {
        return value == null ? null : '"' + value + '"';
    }
}
