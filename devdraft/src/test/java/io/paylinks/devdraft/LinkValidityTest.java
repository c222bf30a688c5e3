package io.paylinks.devdraft;

import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.UnexpectedStatusException;
import io.paylinks.devdraft.common.DevdraftErrorCode;
import io.paylinks.devdraft.paymentlink.LinkValidity;
import io.paylinks.devdraft.paymentlink.LinkValidity.CouldNotCheck;
import io.paylinks.devdraft.paymentlink.LinkValidity.Expired;
import io.paylinks.devdraft.paymentlink.LinkValidity.NotFound;
import io.paylinks.devdraft.paymentlink.LinkValidity.Usable;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first violated rule determines the validity of a link, including at the limits. */
class LinkValidityTest extends DevdraftServerTest {
    private static final String NOW = "2026-03-01T12:00:00Z";

    private final Clock clock = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "status":"ACTIVE"                                                                | Usable
                    "status":"ACTIVE","expiration_date":null,"limitPayments":null,"maxPayments":null | Usable
                    "status":"ACTIVE","expiration_date":"2026-03-01T12:00:00.000000001Z"             | Usable
                    "status":"ACTIVE","expiration_date":"2026-03-01T12:00:00Z"                       | Usable
                    "status":"ACTIVE","expiration_date":"2026-03-01T11:59:59.999999999Z"             | Expired
                    "status":"ACTIVE","expiration_date":"2026-03-01T11:00:00-01:00"                  | Usable
                    "status":"ACTIVE","limitPayments":true,"maxPayments":1                           | Usable
                    "status":"ACTIVE","limitPayments":true,"maxPayments":0                           | LimitReached
                    "status":"ACTIVE","limitPayments":true,"maxPayments":-1                          | LimitReached
                    "status":"ACTIVE","limitPayments":true,"maxPayments":null                        | LimitReached
                    "status":"ACTIVE","limitPayments":true                                           | LimitReached
                    "status":"ACTIVE","limitPayments":false,"maxPayments":0                          | Usable
                    "status":"ACTIVE","maxPayments":0                                                | Usable
                    "status":"DEACTIVATED"                                                           | NotActive
                    "status":"INACTIVE"                                                              | NotActive
                    "status":"EXPIRED"                                                               | NotActive
                    "status":"active"                                                                | NotActive
                    "status":"OF_TOMORROW"                                                           | NotActive
                    "status":null                                                                    | NotActive
                    "title":"T"                                                                      | NotActive
                    "status":"INACTIVE","expiration_date":"2020-01-01T00:00:00Z"                     | NotActive
                    "status":"ACTIVE","expiration_date":"2020-01-01T00:00:00Z","limitPayments":true  | Expired
                    """)
    void theFirstViolatedRuleDecides(String fields, String expected) {
        LinkValidity validity = link(fields).validity(clock);

        assertThat(validity.getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void usableLinksHaveACheckoutForm() {
        PaymentLink link = link("\"status\":\"ACTIVE\",\"collectAddress\":true,\"allowQuantityAdjustment\":true");

        assertThat(link.validity(clock)).isEqualTo(new Usable(link));
        assertThat(((Usable) link.validity(clock)).checkout()).isEqualTo(link.checkout());
        assertThat(link.validity(clock).orThrow()).isSameAs(link);
        assertThat(link.checkout().needsAddress()).isTrue();
        assertThat(link.checkout().needsPhoneNumber()).isFalse();
        assertThat(link.checkout().quantityIsEditable()).isTrue();
    }

    @Test
    void exceptionsNameTheReason() {
        assertThatIllegalStateException()
                .isThrownBy(link("\"status\":\"DEACTIVATED\"").validity(clock)::orThrow)
                .withMessage("the payment link pl_1 is not active (status: DEACTIVATED)");
        assertThatIllegalStateException()
                .isThrownBy(link("\"status\":\"ACTIVE\",\"expiration_date\":\"2020-01-01T00:00:00Z\"")
                        .validity(clock)::orThrow)
                .withMessage("the payment link pl_1 expired at 2020-01-01T00:00:00Z");
        assertThatIllegalStateException()
                .isThrownBy(link("\"status\":\"ACTIVE\",\"limitPayments\":true,\"maxPayments\":0")
                        .validity(clock)::orThrow)
                .withMessage("the payment link pl_1 has a limit of 0 payments");
    }

    @Test
    void exceptionsDescribeMissingValues() {
        assertThatIllegalStateException()
                .isThrownBy(link("\"status\":null").validity(clock)::orThrow)
                .withMessage("the payment link pl_1 is not active (status: none)");
        assertThatIllegalStateException()
                .isThrownBy(link("\"status\":\"ACTIVE\",\"limitPayments\":true").validity(clock)::orThrow)
                .withMessage("the payment link pl_1 has a limit of an unknown number of payments");
    }

    @Test
    void validateFetchesTheLinkEachTime() {
        enqueue(200, "{\"id\":\"pl_1\",\"status\":\"ACTIVE\",\"expiration_date\":\"" + NOW + "\"}");
        enqueue(200, DEVDRAFT.text(PaymentLink.class).replace("2026-12-31", "2020-12-31"));

        assertThat(client().paymentLinks().validate("pl_1", clock)).isInstanceOf(Usable.class);
        assertThat(client().paymentLinks().validate("pl_1")).isInstanceOf(Expired.class);
        assertThat(taken().getPath()).isEqualTo("/api/v0/payment-links/pl_1");
        assertRequests(2);
    }

    @Test
    void missingLinksAreNotFound() {
        enqueue(404, "{\"statusCode\":404,\"message\":\"Payment link not found\",\"error\":\"Not Found\"}");

        NotFound validity = (NotFound) client().paymentLinks().validate("pl_1", clock);

        assertThat(validity.cause()).isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(validity::orThrow).isSameAs(validity.cause());
    }

    @Test
    void foreignLinksCannotBeChecked() {
        enqueue(401, "{\"statusCode\":401,\"message\":\"Access denied to this payment link\"}");

        CouldNotCheck validity = (CouldNotCheck) client().paymentLinks().validate("pl_1", clock);

        assertThat(validity.cause())
                .isInstanceOfSatisfying(
                        AuthenticationException.class,
                        e -> assertThat(DevdraftErrorCode.PAYMENT_LINK_ACCESS_DENIED.is(e))
                                .isTrue());
        assertThatThrownBy(validity::orThrow).isSameAs(validity.cause());
    }

    @Test
    void validateDoesNotThrow() {
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        }
        assertThat(cause("pl_1")).isInstanceOf(ConnectionException.class);

        enqueue(200, "<html>proxy</html>");
        assertThat(cause("pl_1")).isInstanceOf(DecodingException.class);

        assertThat(cause(" ")).isInstanceOf(IllegalArgumentException.class);

        client().close();
        assertThat(cause("pl_1")).isInstanceOf(IllegalStateException.class);
        assertRequests(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"find", "cache"})
    void findReturnsNullForAMissingLink(String how) {
        enqueue(404, "{\"statusCode\":404,\"message\":\"Payment link not found\"}");
        enqueue(401, "{\"statusCode\":401,\"message\":\"Access denied to this payment link\"}");
        enqueue(200, DEVDRAFT.text(PaymentLink.class));
        PaymentLinkCache cache = PaymentLinkCache.of(client());

        assertThat(find(how, cache)).isNull();
        assertThatThrownBy(() -> find(how, cache)).isInstanceOf(AuthenticationException.class);
        assertThat(find(how, cache)).isEqualTo(DEVDRAFT.value(PaymentLink.class));
        assertRequests(3);
    }

    @ParameterizedTest
    @MethodSource("other404Responses")
    void other404ResponsesAreUnexpected(MockResponse response) {
        for (int i = 0; i < 5; i++) {
            server.enqueue(response);
        }
        enqueue(200, DEVDRAFT.text(PaymentLink.class));
        PaymentLinkCache cache = PaymentLinkCache.of(client());

        assertThatThrownBy(() -> client().paymentLinks().get("pl_1")).isInstanceOf(UnexpectedStatusException.class);
        assertThatThrownBy(() -> client().paymentLinks().find("pl_1")).isInstanceOf(UnexpectedStatusException.class);
        assertThat(cause("pl_1")).isInstanceOf(UnexpectedStatusException.class).hasMessageContaining("404");
        assertThatThrownBy(() -> cache.get("pl_1")).isInstanceOf(UnexpectedStatusException.class);
        assertThatThrownBy(() -> cache.find("pl_1")).isInstanceOf(UnexpectedStatusException.class);
        assertThat(cache.find("pl_1")).as("nothing was cached").isEqualTo(DEVDRAFT.value(PaymentLink.class));
        assertRequests(6);
    }

    static Stream<MockResponse> other404Responses() {
        return Stream.of(
                new MockResponse()
                        .setResponseCode(404)
                        .setHeader("Content-Type", "text/html")
                        .setBody("<html>404 Not Found</html>"),
                json(404, ""),
                json(404, "{}"),
                json(404, "[]"),
                json(404, "null"),
                json(404, "{\"message\":\"no Route matched with those values\"}"),
                json(404, "{\"message\":\"Not Found\"}"),
                json(404, "{\"status\":404,\"error\":\"Not Found\",\"path\":\"/x\"}"),
                json(404, route("GET", "/api/v0/api/v0/payment-links/pl_1")),
                json(404, route("GET", "/api/v0/payment-links/pl_1?a=b")));
    }

    private static String route(String method, String url) {
        return "{\"message\":\"Cannot " + method + " " + url + "\",\"error\":\"Not Found\",\"statusCode\":404}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"Payment link not found", "Payment link with id pl_1 not found", "Cannot be found"})
    void a404OfDevdraftMeansThatTheLinkIsMissing(String message) {
        String body = "{\"statusCode\":404,\"message\":\"" + message + "\"}";
        for (int i = 0; i < 3; i++) {
            enqueue(404, body);
        }

        assertThat(client().paymentLinks().find("pl_1")).isNull();
        assertThat(client().paymentLinks().validate("pl_1")).isInstanceOf(NotFound.class);
        assertThat(PaymentLinkCache.of(client()).find("pl_1")).isNull();
    }

    private PaymentLink find(String how, PaymentLinkCache cache) {
        return how.equals("find") ? client().paymentLinks().find("pl_1") : cache.find("pl_1");
    }

    private RuntimeException cause(String id) {
        return ((CouldNotCheck) client().paymentLinks().validate(id, clock)).cause();
    }

    private static PaymentLink link(String fields) {
        return DevdraftJson.read(PaymentLink.class, "{\"id\":\"pl_1\"," + fields + "}");
    }
}
