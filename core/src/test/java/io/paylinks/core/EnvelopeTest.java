package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.CallException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a response may contain the value. */
class EnvelopeTest extends ServerTest {
    private static final String THING_JSON = "{\"id\":\"t1\",\"amount\":12345678901234567.80,\"x\":1.10}";

    private static void assertThing(Thing thing) {
        assertThat(thing.id()).isEqualTo("t1");
        assertThat(thing.amount()).isEqualTo(new BigDecimal("12345678901234567.80"));
        assertThat(thing.extra()).isEqualTo(Map.of("x", new BigDecimal("1.10")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"thing\":%s}",
                "{\"data\":%s}",
                "%s",
                " \n\t%s ",
                "{\"thing\":%s,\"meta\":{\"a\":[1]}}",
                "{\"meta\":{\"a\":[1,{\"thing\":7}],\"thing\":8},\"count\":1.5,\"ok\":true,\"none\":null,\"thing\":%s}",
                "{\"message\":\"ok\",\"data\":%s,\"status\":\"success\"}",
                "{\"data\":{\"id\":\"other\"},\"thing\":%s}"
            })
    void aValueIsReadUnderItsNameUnderDataOrAtTheTopLevel(String shape) {
        enqueue(200, String.format(Locale.ROOT, shape, THING_JSON));
        ThingsClient client = client();

        assertThing(client.things().get("t1"));
        assertRequests(1);
    }

    @Test
    void aValueWithoutAnEnvelopeIsRead() {
        enqueue(200, THING_JSON);
        ThingsClient client = client();

        assertThing(client.exchange
                .resource("things", Thing.class)
                .get("bare", "/bare")
                .send());
        assertRequests(1);
    }

    @Test
    void aValueUnderDataIsRead() {
        enqueue(200, "{\"ok\":true,\"data\":" + THING_JSON + "}");
        ThingsClient client = client();

        assertThing(client.exchange
                .resource("things", Thing.class)
                .envelope("data")
                .get("data", "/data")
                .send());
        assertRequests(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"things\":[%s,%s]}",
                "{\"data\":[%s,%s]}",
                "[%s,%s]",
                "{\"meta\":{\"cursors\":{\"after\":null}},\"things\":[%s,%s]}",
                "{\"things\":[%s,null,%s],\"linked\":{\"a\":[]}}",
            })
    void aListIsReadUnderItsNameUnderDataOrAtTheTopLevel(String shape) {
        enqueue(200, String.format(Locale.ROOT, shape, THING_JSON, THING_JSON));
        ThingsClient client = client();

        Page<Thing> page = client.things().list();

        assertThat(page.items()).hasSize(2).allSatisfy(EnvelopeTest::assertThing);
        assertThat(page.hasNext()).isFalse();
        assertRequests(1);
    }

    @Test
    void fieldsBesideAListAreRetained() {
        enqueue(200, "{\"linked\":{\"a\":[1]},\"things\":[],\"note\":null}");
        ThingsClient client = client();

        Page<Thing> page = client.things().list();

        assertThat(page.items()).isEmpty();
        assertThat(page.extra()).containsOnlyKeys("linked", "note").containsEntry("linked", Map.of("a", List.of(1)));
        assertThat(catchThrowable(() -> page.extra().put("a", 1))).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"things\":null}", "{\"data\":null}", "{\"things\":[]}", "[]", "{\"things\":[null]}"})
    void emptyAndNullListsAreEmpty(String body) {
        enqueue(200, body);
        ThingsClient client = client();

        assertThat(client.things().list().items()).isEmpty();
        assertRequests(1);
    }

    @Test
    void anErrorInsteadOfTheEnvelopeIsADecodingException() {
        enqueue(200, "{\"request\":1,\"error\":{\"code\":\"try_later\"}}");
        enqueue(200, "{\"error\":\"try later\"}");
        enqueue(200, "{\"error\":null,\"id\":\"t1\"}");
        enqueue(200, "{\"thing\":{\"id\":\"t1\",\"error\":\"x\"},\"error\":{}}");
        ThingsClient client = client();

        DecodingException write = catchThrowableOfType(
                DecodingException.class, () -> client.things().createKeyed(CreateThing.LAMP));
        DecodingException read = catchThrowableOfType(
                DecodingException.class, () -> client.things().get("t1"));

        assertThat(write.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(write).hasMessageContaining("it contains an error, try_later");
        assertThat(read.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(client.things().get("t1").id()).isEqualTo("t1");
        assertThat(client.things().get("t1").extra()).containsEntry("error", "x");
        assertRequests(4);
    }

    /** Without an envelope, an error is recognized by fields that the record does not model. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":\"x\"}}",
                "{\"request\":7,\"error\":\"Bad Gateway\",\"path\":\"/things\"}",
                "{\"statusCode\":500,\"message\":\"Try later\"}"
            })
    void anErrorInsteadOfABareValueIsADecodingException(String body) {
        always(json(200, body));
        ThingsClient client = client();

        DecodingException write =
                catchThrowableOfType(DecodingException.class, () -> client.send("POST", "/things", Thing.class));
        DecodingException read =
                catchThrowableOfType(DecodingException.class, () -> client.send("GET", "/things/t1", Thing.class));
        DecodingException delete = catchThrowableOfType(
                DecodingException.class, () -> client.things().delete("t1"));

        assertThat(write.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(write.body()).isEqualTo(body);
        assertThat(read.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(delete.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(write).hasMessageContaining("200, but it contains an error");
        assertRequests(3);
    }

    @Test
    void aValueWithAnErrorFieldIsRead() {
        enqueue(200, "{\"id\":\"t1\",\"error\":\"of its last delivery\"}");

        assertThat(client().send("POST", "/things", Thing.class).id()).isEqualTo("t1");
    }

    @Test
    void aConfirmationIsNotAnError() {
        enqueue(200, "{\"statusCode\":200,\"message\":\"Deleted\",\"error\":null}");

        assertThat(client().things().delete("t1").extra()).containsEntry("message", "Deleted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "\"text\"",
                "{}",
                "{\"things\":{}}",
                "{\"things\":\"a\"}",
                "{\"other\":[]}",
                "{\"things\":[7]}",
                "{\"things\":[\"a\"]}",
                "{\"things\":[[]]}",
                "<html>",
                "{\"things\":[{}"
            })
    void aResponseWithoutAListIsRejected(String body) {
        enqueue(200, body);
        enqueue(200, body);
        enqueue(200, body);
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().list())).isInstanceOf(CallException.class);
    }
}
