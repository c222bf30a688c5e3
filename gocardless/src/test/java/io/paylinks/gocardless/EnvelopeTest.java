package io.paylinks.gocardless;

import static io.paylinks.gocardless.TestedGoCardless.GOCARDLESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.error.DecodingException;
import io.paylinks.gocardless.payment.Payment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources are read from an envelope with their name, from {@code data}, or without an envelope. */
class EnvelopeTest extends GoCardlessServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"payments\":%s}",
                "{\"data\":%s}",
                "%s",
                "{\"meta\":{\"a\":[1,{}]},\"payments\":%s,\"linked\":{}}",
                "{\"warnings\":[],\"data\":%s}"
            })
    void readsOneResource(String envelope) {
        enqueue(200, envelope.formatted(GOCARDLESS.text(Payment.class)));

        assertThat(client().payments().get("PM123")).isEqualTo(GOCARDLESS.value(Payment.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"payments\":[%s]}", "{\"data\":[%s],\"meta\":{}}", "[%s]", "{\"meta\":null,\"payments\":[%s]}"
            })
    void readsAList(String envelope) {
        enqueue(200, envelope.formatted(GOCARDLESS.text(Payment.class)));

        assertThat(client().payments().list()).containsExactly(GOCARDLESS.value(Payment.class));
    }

    @Test
    void onlyTheIdIsRequired() {
        enqueue(200, payment("PM123"));

        Payment payment = client().payments().get("PM123");

        assertThat(payment.id()).isEqualTo("PM123");
        assertThat(payment.amount()).isNull();
        assertThat(payment.metadata()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{\"payments\":null}", "<html>"})
    void missingResourcesAreRejected(String body) {
        enqueue(200, body);
        assertThatThrownBy(() -> client().payments().get("PM123")).isInstanceOf(DecodingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"payments\":{}}", "{\"data\":{\"amount\":1}}", "{\"payments\":{\"id\":null}}"})
    void resourcesWithoutIdAreRejected(String body) {
        enqueue(200, body);

        assertThatThrownBy(() -> client().payments().get("PM123"))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("id is missing");
        assertRequests(1);
    }
}
