package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.BadRequestException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.error.GoneException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.PermissionDeniedException;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.error.UnexpectedStatusException;
import io.paylinks.core.error.ValidationException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exception of each status. */
class StatusTest extends ServerTest {

    static Stream<Arguments> statusesAndExceptions() {
        return Stream.of(
                Arguments.of(400, BadRequestException.class),
                Arguments.of(401, AuthenticationException.class),
                Arguments.of(402, UnexpectedStatusException.class),
                Arguments.of(403, PermissionDeniedException.class),
                Arguments.of(404, NotFoundException.class),
                Arguments.of(405, UnexpectedStatusException.class),
                Arguments.of(408, UnexpectedStatusException.class),
                Arguments.of(409, ConflictException.class),
                Arguments.of(410, GoneException.class),
                Arguments.of(418, UnexpectedStatusException.class),
                Arguments.of(422, ValidationException.class),
                Arguments.of(429, RateLimitException.class),
                Arguments.of(499, UnexpectedStatusException.class),
                Arguments.of(500, ServerException.class),
                Arguments.of(503, ServerException.class),
                Arguments.of(599, ServerException.class),
                Arguments.of(600, UnexpectedStatusException.class),
                Arguments.of(999, UnexpectedStatusException.class));
    }

    @ParameterizedTest
    @MethodSource("statusesAndExceptions")
    void eachStatusHasItsException(int status, Class<? extends ApiException> type) {
        enqueue(status, "{\"error\":{\"code\":\"c\",\"message\":\"m\"}}");
        ThingsClient client = client().with(o -> o.maxRetries(0));

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().get("t1"));

        assertRequests(1);
        assertThat(failure).isExactlyInstanceOf(type);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.code()).isEqualTo("c");
        assertThat(failure.error().message()).isEqualTo("m");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 203, 206, 299})
    void everyStatusFrom200To299IsASuccess(int status) {
        enqueue(status, THING);
        ThingsClient client = client();

        ApiResponse<Thing> response = client.withResponse(c -> c.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(response.value().id()).isEqualTo("t1");
        assertThat(response.status()).isEqualTo(status);
    }

    @Test
    void theErrorContainsTheFieldsOfTheBody() {
        enqueue(
                422,
                "{\"error\":{\"code\":\"invalid\",\"type\":\"validation\",\"message\":\"No.\",\"request_id\":\"r9\","
                        + "\"fields\":[{\"path\":\"amount\",\"message\":\"too small\"},{}]},\"more\":[1,null]}");
        ThingsClient client = client();

        ValidationException failure = catchThrowableOfType(
                ValidationException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.error().type()).isEqualTo("validation");
        assertThat(failure.error().fieldErrors())
                .containsExactly(
                        new FieldError("amount", "too small", null, Map.of()),
                        new FieldError(null, null, null, Map.of()));
        assertThat(failure.error().body()).containsEntry("more", Arrays.asList(1, null));
        assertThat(failure.requestId()).isEqualTo("r9");
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }
}
