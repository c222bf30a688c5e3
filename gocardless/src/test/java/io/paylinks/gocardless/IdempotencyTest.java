package io.paylinks.gocardless;

import static io.paylinks.gocardless.TestedGoCardless.GOCARDLESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.Payment;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each write has one key for all of its attempts; a reused key returns the existing resource. */
class IdempotencyTest extends GoCardlessServerTest {
    private static final String CONFLICT = """
            {"error":{"message":"A resource has already been created with this idempotency key","type":"invalid_state",
              "code":409,"errors":[{"reason":"idempotent_creation_conflict","message":"exists",
                                    "links":{"conflicting_resource_id":"PM/9"}}]}}""";

    /** A conflict that names the payment of the fixture. */
    private static final String FIXTURE_CONFLICT =
            CONFLICT.replace("PM/9", GOCARDLESS.value(Payment.class).id());

    @Test
    void everyWriteHasItsOwnKey() {
        enqueue(201, payment("PM1"));
        enqueue(201, payment("PM2"));
        enqueue(200, payment("PM2"));

        client().payments().create(request());
        client().payments().create(request());
        client().payments().cancel("PM2");

        assertThat(new String[] {key(), key(), key()})
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(UUID.fromString(key).version()).isEqualTo(4));
    }

    @Test
    void aGivenKeyIsSent() {
        enqueue(201, payment("PM1"));

        client().withIdempotencyKey("order-1042", g -> g.payments().create(request()));

        assertThat(key()).isEqualTo("order-1042");
    }

    @Test
    void aGivenKeyIsUsedForOneWriteOnly() {
        enqueue(201, payment("PM1"));

        assertThatIllegalStateException()
                .isThrownBy(() -> client().withIdempotencyKey("order-1042", g -> {
                    g.payments().create(request());
                    return g.payments().cancel("PM1");
                }))
                .withMessageContaining("payments.create");
        assertRequests(1);
    }

    @Test
    void aReusedKeyReturnsTheExistingPayment() {
        enqueue(409, FIXTURE_CONFLICT);
        enqueue(200, "{\"payments\":" + GOCARDLESS.text(Payment.class) + "}");

        ApiResponse<Payment> response = client().withResponse(g -> g.withIdempotencyKey(
                "order-1042", k -> k.payments().create(fixture().build())));

        assertThat(response.replayed()).isTrue();
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.value()).isEqualTo(GOCARDLESS.value(Payment.class));
        taken();
        RecordedRequest fetch = taken();
        assertThat(fetch.getMethod() + " " + fetch.getPath())
                .isEqualTo("GET /payments/" + GOCARDLESS.value(Payment.class).id());
        assertThat(fetch.getHeader("Idempotency-Key")).isNull();
        assertRequests(2);
    }

    @Test
    void aRetryAfterALostResponseReturnsTheCreatedPayment() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        enqueue(409, CONFLICT);
        enqueue(200, payment("PM/9"));

        assertThat(client().payments().create(request()).id()).isEqualTo("PM/9");

        assertThat(key()).isNotBlank().isEqualTo(key());
        assertRequests(3);
    }

    static Stream<Arguments> mismatches() {
        return Stream.of(
                Arguments.of("payments.amount", fixture().amount(3_000_000_001L)),
                Arguments.of("payments.currency", fixture().currency(CurrencyCode.EUR)),
                Arguments.of("payments.currency", fixture().currency(CurrencyCode.of("GBX"))),
                Arguments.of("payments.links.mandate", fixture().mandate("MD124")),
                Arguments.of(
                        "payments.links.creditor",
                        fixture().extra("links", Map.of("creditor", "CR9", "mandate", "MD123"))));
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void aPaymentThatDiffersFromTheRequestIsNotReturned(String field, CreatePayment.Builder request) {
        enqueue(409, FIXTURE_CONFLICT);
        enqueue(200, "{\"payments\":" + GOCARDLESS.text(Payment.class) + "}");

        ConflictException e = catchThrowableOfType(
                ConflictException.class, () -> client().payments().create(request.build()));

        String id = GOCARDLESS.value(Payment.class).id();
        assertThat(e.error().conflictingId()).isEqualTo(id);
        assertThat(e.error().fieldErrors().get(0).path()).isEqualTo(field);
        assertThat(e.code()).isEqualTo("idempotent_creation_conflict");
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
        assertThat(e).hasMessageContaining(field + ": differs from " + id);
        assertRequests(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"PM/9\",\"amount\":\"100\",\"reference\":\"XXX\",\"links\":{\"mandate\":\"MD1\"}}",
                "{\"id\":\"PM/9\",\"links\":null,\"amount\":null}",
                "{\"id\":\"PM/9\"}"
            })
    void missingFieldsAndOtherFormatsAreNotMismatches(String existing) {
        enqueue(409, CONFLICT);
        enqueue(200, "{\"payments\":" + existing + "}");

        assertThat(client().payments().create(request()).id()).isEqualTo("PM/9");
    }

    @Test
    void conflictsAreThrownWithoutReturnExisting() {
        enqueue(409, CONFLICT);

        ConflictException e = catchThrowableOfType(
                ConflictException.class,
                () -> client().with(o -> o.returnExisting(false)).payments().create(request()));

        assertThat(e.code()).isEqualTo("idempotent_creation_conflict");
        assertThat(e.error().conflictingId()).isEqualTo("PM/9");
        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(e).hasMessageContaining("created PM/9");
        assertRequests(1);
    }

    @Test
    void aConflictNamesTheIdIfTheResourceCannotBeFetched() {
        enqueue(409, CONFLICT);
        enqueue(404, "{\"error\":{\"message\":\"gone\",\"type\":\"invalid_api_usage\",\"code\":404}}");

        ConflictException e = catchThrowableOfType(
                ConflictException.class, () -> client().payments().create(request()));

        assertThat(e.error().conflictingId()).isEqualTo("PM/9");
        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(e).hasMessageContaining("created PM/9");
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(NotFoundException.class);
        assertRequests(2);
    }

    @Test
    void aConflictWithoutIdIsUnknown() {
        enqueue(
                409,
                "{\"error\":{\"type\":\"invalid_state\",\"errors\":[{\"reason\":\"idempotent_creation_conflict\"}]}}");

        assertThat(catchThrowableOfType(
                                ConflictException.class,
                                () -> client().payments().create(request()))
                        .outcome())
                .isSameAs(Outcome.UNKNOWN);
        assertRequests(1);
    }

    @Test
    void conflictsOfActionsFetchNothing() {
        enqueue(409, CONFLICT);

        assertThat(catchThrowableOfType(
                        ConflictException.class, () -> client().payments().cancel("PM1")))
                .isNotNull();
        assertRequests(1);
    }

    @Test
    void rateLimitedActionsAreRetriedWithTheSameKey() {
        server.enqueue(json(429, "{}").setHeader("Retry-After", "0"));
        enqueue(200, payment("PM1"));

        client().payments().cancel("PM1");

        assertThat(key()).isNotBlank().isEqualTo(key());
    }

    private String key() {
        return taken().getHeader("Idempotency-Key");
    }

    /** Returns the request of the payment in the fixture. */
    private static CreatePayment.Builder fixture() {
        return CreatePayment.builder()
                .amount(3_000_000_000L)
                .currency(CurrencyCode.GBP)
                .mandate("MD123")
                .appFee(99);
    }

    private static CreatePayment request() {
        return newPayment().build();
    }
}
