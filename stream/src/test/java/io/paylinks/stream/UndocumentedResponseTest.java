package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.stream.payment.MarkPaid;
import io.paylinks.stream.payment.PaymentMethod;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deletions and actions with undocumented responses accept any JSON or an empty body. */
class UndocumentedResponseTest extends StreamServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "\"deleted\"", "[]", "true"})
    void responsesWithoutFieldsAreAccepted(String body) {
        enqueue(200, body);
        enqueue(200, body);

        assertThat(client().products().delete("p1").extra()).isEmpty();
        assertThat(client().subscriptions().uncancel("s1").extra()).isEmpty();
    }

    @Test
    void noContentIsAccepted() {
        server.enqueue(new MockResponse().setResponseCode(204));

        assertThat(client().consumers().delete("c1").extra()).isEmpty();
    }

    @Test
    void fieldsArePreserved() {
        enqueue(200, "{\"id\":\"p1\",\"status\":\"SUCCEEDED\",\"amount\":10}");

        assertThat(client().payments()
                        .markPaid(
                                "p1",
                                MarkPaid.builder()
                                        .paymentMethod(PaymentMethod.CASH)
                                        .build())
                        .extra())
                .isEqualTo(Map.of("id", "p1", "status", "SUCCEEDED", "amount", 10));
    }

    @Test
    void htmlOfAProxyIsRejected() {
        server.enqueue(new MockResponse().setBody("<html>Log in</html>"));

        DecodingException e = catchThrowableOfType(
                DecodingException.class, () -> client().invoices().send("i1"));

        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertRequests(1);
    }

    @Test
    void documentedResponsesMustNotBeEmpty() {
        enqueue(200, "");

        DecodingException e = catchThrowableOfType(
                DecodingException.class, () -> client().payments().autoChargeOnDemand("p1"));

        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
    }
}
