package io.paylinks.stream;

import static io.paylinks.stream.FindConsumerTest.consumer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import io.paylinks.stream.consumer.CreateConsumer;
import java.util.ArrayList;
import java.util.List;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consumer is created only after every search succeeded without a match. */
class GetOrCreateConsumerTest extends StreamServerTest {
    private static final String NOBODY = TestedStream.page(1, false);
    private static final String NOURA = consumer("c1", "+9661", "noura@example.com", "crm-1");
    private static final String DUPLICATE = "{\"error\":{\"code\":\"DUPLICATE_CONSUMER\",\"message\":\"exists\"}}";

    @Test
    void existingConsumersAreNotCreatedAgain() {
        enqueue(200, TestedStream.page(1, false, NOURA));

        assertThat(getOrCreate(CreateConsumer.builder().phoneNumber("+9661"))).isEqualTo("c1");

        assertThat(sent()).containsExactly("GET +9661");
    }

    @Test
    void searchesByExternalIdPhoneAndEmailBeforeCreating() {
        enqueue(200, NOBODY); // the search for the external ID
        enqueue(200, NOBODY); // all consumers, since the search may not support external IDs
        enqueue(200, NOBODY);
        enqueue(200, NOBODY);
        enqueue(200, NOURA);

        assertThat(getOrCreate(CreateConsumer.builder()
                        .externalId("crm-1")
                        .phoneNumber("+9661")
                        .email("noura@example.com")))
                .isEqualTo("c1");

        assertThat(sent())
                .containsExactly(
                        "GET crm-1",
                        "GET null",
                        "GET +9661",
                        "GET noura@example.com",
                        "POST {\"name\":\"Noura\",\"phone_number\":\"+9661\",\"email\":\"noura@example.com\","
                                + "\"external_id\":\"crm-1\"}");
    }

    @Test
    void deletedConsumersAreCreatedAgain() {
        enqueue(200, TestedStream.page(1, false, NOURA.replace("{\"id\"", "{\"is_deleted\":true,\"id\"")));
        enqueue(200, consumer("c9", "+9661", null, null));

        assertThat(getOrCreate(CreateConsumer.builder().phoneNumber("+9661"))).isEqualTo("c9");
    }

    @Test
    void createsNothingIfASearchFails() {
        always(500, "{\"error\":{\"code\":\"STREAM_ERROR\"}}");

        ServerException e = catchThrowableOfType(
                ServerException.class,
                () -> getOrCreate(CreateConsumer.builder().email("noura@example.com")));

        assertThat(e.operation()).isEqualTo("consumers.list");
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
        assertThat(sent()).containsOnly("GET noura@example.com").hasSize(3);
    }

    @Test
    void createsNothingIfALaterPageFails() {
        enqueue(200, TestedStream.page(1, true, consumer("c2", "+9662", null, null)));
        enqueue(403, "{\"error\":{\"code\":\"PERMISSION_FORBIDDEN\"}}");

        assertThat(catchThrowableOfType(
                        ApiException.class,
                        () -> getOrCreate(CreateConsumer.builder().phoneNumber("+9661"))))
                .isNotNull();

        assertThat(sent()).containsExactly("GET +9661", "GET +9661");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 422})
    void findsAConsumerThatWasCreatedConcurrently(int status) {
        enqueue(200, NOBODY);
        enqueue(status, DUPLICATE);
        enqueue(200, TestedStream.page(1, false, NOURA));

        assertThat(getOrCreate(CreateConsumer.builder().phoneNumber("+9661"))).isEqualTo("c1");

        assertThat(sent()).hasSize(3).last().isEqualTo("GET +9661");
    }

    @Test
    void throwsIfADuplicateCannotBeFound() {
        enqueue(200, NOBODY);
        enqueue(422, DUPLICATE);
        enqueue(200, NOBODY);

        ApiException e = catchThrowableOfType(
                ApiException.class, () -> getOrCreate(CreateConsumer.builder().phoneNumber("+9661")));

        assertThat(e.code()).isEqualTo("DUPLICATE_CONSUMER");
        assertThat(e.operation()).isEqualTo("consumers.create");
        assertRequests(3);
    }

    @Test
    void otherErrorsAreThrownWithoutAnotherSearch() {
        enqueue(200, NOBODY);
        enqueue(403, "{\"error\":{\"code\":\"PERMISSION_FORBIDDEN\"}}");

        assertThat(catchThrowableOfType(
                                ApiException.class,
                                () -> getOrCreate(CreateConsumer.builder().phoneNumber("+9661")))
                        .status())
                .isEqualTo(403);

        assertRequests(2);
    }

    @Test
    void aNameAloneIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> getOrCreate(CreateConsumer.builder()))
                .withMessageContaining("external id")
                .withMessageContaining("phone number")
                .withMessageContaining("e-mail");
        assertRequests(0);
    }

    private String getOrCreate(CreateConsumer.Builder request) {
        return client().consumers().getOrCreate(request.name("Noura").build()).id();
    }

    /** Returns the method of each request with its search term or body. */
    private List<String> sent() {
        List<String> sent = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            RecordedRequest request = taken();
            sent.add(request.getMethod() + " "
                    + (request.getMethod().equals("GET")
                            ? request.getRequestUrl().queryParameter("search_term")
                            : request.getBody().readUtf8()));
        }
        return sent;
    }
}
