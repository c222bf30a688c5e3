package io.paylinks.gocardless;

import static io.paylinks.gocardless.TestedGoCardless.GOCARDLESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.Payment;
import java.util.UUID;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

/** One key for each write, kept over its attempts; a used key gives back what it made. */
class IdempotencyTest extends GoCardlessServerTest {
    private static final String CONFLICT = """
            {"error":{"message":"A resource has already been created with this idempotency key","type":"invalid_state",
              "code":409,"errors":[{"reason":"idempotent_creation_conflict","message":"exists",
                                    "links":{"conflicting_resource_id":"PM/9"}}]}}""";

    @Test
    void eachWriteHasAKeyOfItsOwn() {
        answer(201, payment("PM1"));
        answer(201, payment("PM2"));
        answer(200, payment("PM2"));

        client().payments().create(request());
        client().payments().create(request());
        client().payments().cancel("PM2");

        assertThat(new String[] {key(), key(), key()})
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(UUID.fromString(key).version()).isEqualTo(4));
    }

    @Test
    void aKeyOfYoursIsSent() {
        answer(201, payment("PM1"));

        client().withIdempotencyKey("order-1042", g -> g.payments().create(request()));

        assertThat(key()).isEqualTo("order-1042");
    }

    @Test
    void aKeyIsForOneWrite() {
        answer(201, payment("PM1"));

        assertThatIllegalStateException()
                .isThrownBy(() -> client().withIdempotencyKey("order-1042", g -> {
                    g.payments().create(request());
                    return g.payments().cancel("PM1");
                }))
                .withMessageContaining("payments.create");
        assertRequests(1);
    }

    @Test
    void whatAUsedKeyMadeIsFetched() {
        answer(409, CONFLICT);
        answer(200, "{\"payments\":" + GOCARDLESS.text(Payment.class) + "}");

        ApiResponse<Payment> response = client().withResponse(g ->
                g.withIdempotencyKey("order-1042", k -> k.payments().create(request())));

        assertThat(response.replayed()).isTrue();
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.value()).isEqualTo(GOCARDLESS.value(Payment.class));
        taken();
        RecordedRequest fetch = taken();
        assertThat(fetch.getMethod() + " " + fetch.getPath()).isEqualTo("GET /payments/PM%2F9");
        assertThat(fetch.getHeader("Idempotency-Key")).isNull();
        assertRequests(2);
    }

    @Test
    void aLostAnswerEndsAsThePaymentThatWasMade() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(409, CONFLICT);
        answer(200, payment("PM/9"));

        assertThat(client().payments().create(request()).id()).isEqualTo("PM/9");

        assertThat(key()).isNotBlank().isEqualTo(key());
        assertRequests(3);
    }

    @Test
    void aConflictCanBeAskedForInstead() {
        answer(409, CONFLICT);

        ConflictException e = catchThrowableOfType(
                ConflictException.class,
                () -> client().with(o -> o.returnExisting(false)).payments().create(request()));

        assertThat(e.code()).isEqualTo("idempotent_creation_conflict");
        assertThat(e.error().conflictingId()).isEqualTo("PM/9");
        assertRequests(1);
    }

    @Test
    void aConflictWhoseResourceCannotBeFetchedNamesItsId() {
        answer(409, CONFLICT);
        answer(404, "{\"error\":{\"message\":\"gone\",\"type\":\"invalid_api_usage\",\"code\":404}}");

        ConflictException e = catchThrowableOfType(
                ConflictException.class, () -> client().payments().create(request()));

        assertThat(e.error().conflictingId()).isEqualTo("PM/9");
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(NotFoundException.class);
        assertRequests(2);
    }

    @Test
    void anyOtherConflictIsAConflict() {
        answer(
                409,
                "{\"error\":{\"type\":\"invalid_state\",\"errors\":[{\"reason\":\"idempotent_creation_conflict\"}]}}");

        assertThat(catchThrowableOfType(
                        ConflictException.class, () -> client().payments().create(request())))
                .isNotNull();
        assertRequests(1);
    }

    @Test
    void anActionFetchesNothing() {
        answer(409, CONFLICT);

        assertThat(catchThrowableOfType(
                        ConflictException.class, () -> client().payments().cancel("PM1")))
                .isNotNull();
        assertRequests(1);
    }

    @Test
    void anActionIsTriedAgainWithItsKeyWhereItSurelyDidNotRun() {
        server.enqueue(json(429, "{}").setHeader("Retry-After", "0"));
        answer(200, payment("PM1"));

        client().payments().cancel("PM1");

        assertThat(key()).isNotBlank().isEqualTo(key());
    }

    private String key() {
        return taken().getHeader("Idempotency-Key");
    }

    private static CreatePayment request() {
        return CreatePayment.builder().amount(100L).mandate("MD1").build();
    }
}
