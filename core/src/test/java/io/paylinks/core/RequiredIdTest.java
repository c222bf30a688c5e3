package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A response without the required id of its resource fails the call; the exception retains the body of a write. */
class RequiredIdTest extends ServerTest {

    record Order(
            @JsonProperty(required = true) String id,
            @Nullable String note,
            @Nullable Part first,
            @Nullable Note other,
            List<Part> parts,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    record Part(
            @JsonProperty(required = true) String id,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    record Note(
            @Nullable String text,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    private Resource<Order> orders() {
        return client().exchange.resource("orders", Order.class);
    }

    private DecodingException failureOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        DecodingException failure = catchThrowableOfType(DecodingException.class, call);
        assertRequests(1);
        return failure;
    }

    @Test
    void aRecordWithItsIdIsRead() {
        enqueue(200, "{\"note\":\"n\",\"id\":7,\"parts\":[{\"id\":\"p1\",\"new\":1}]}");

        Order order = orders().get("get", "/orders/1").send();

        assertThat(order.id()).isEqualTo("7");
        assertThat(order.parts()).containsExactly(new Part("p1", Map.of("new", 1)));
        assertThat(order.extra()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "{\"note\":\"n\",\"x\":1}", "{\"error\":{\"code\":\"NO\"}}"})
    void aReadWithoutAnIdFails(String body) {
        enqueue(200, body);

        DecodingException failure =
                failureOf(() -> orders().get("get", "/orders/1").send());

        assertThat(failure)
                .hasMessage("GET /orders/1: 200, but its JSON could not be read: required field id is missing");
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"id":"a"},{"note":"b"}]                    | [1].id
            {"data":[{"id":"a"},{"id":"b"},{"id":null}]} | data[2].id
            {"data":[{"id":"a","parts":[{},{"id":"p"}]}]}| data[0].parts[0].id
            """)
    void theMessageNamesTheElementOfAList(String body, String place) {
        enqueue(200, body);

        DecodingException failure =
                failureOf(() -> orders().get("list", "/orders").page());

        assertThat(failure).hasMessageContaining(": required field " + place + " is missing");
        assertThat(failure.operation()).isEqualTo("orders.list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":{}}                                    | id
            {"id":["a"],"note":"n"}                      | id
            {"id":"a","parts":[{"id":"p"},{"id":[1,2]}]} | parts[1].id
            """)
    void anUnreadableIdIsDistinguishedFromAMissingOne(String body, String place) {
        enqueue(200, body);

        DecodingException failure =
                failureOf(() -> orders().get("get", "/orders/1").send());

        assertThat(failure).hasMessageEndingWith(": required field " + place + " is not readable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ["a"]   | a list
            []      | a list
            "a"     | a string
            true    | a boolean
            """)
    void aResponseOfAnotherShapeSaysWhatItIs(String body, String found) {
        enqueue(200, body);

        DecodingException failure =
                failureOf(() -> orders().get("get", "/orders/1").send());

        assertThat(failure)
                .hasMessage(
                        "GET /orders/1: 200, but its JSON could not be read: expected an object, but found " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[7]", "true", "\"a\""})
    void anEnvelopeOfAnotherShapeSaysWhereItIs(String value) {
        enqueue(200, "{\"orders\":" + value + "}");

        DecodingException failure = failureOf(
                () -> orders().envelope("orders").get("get", "/orders/1").send());

        assertThat(failure).hasMessageContaining("expected an object at orders, but found a");
    }

    @Test
    void anEmptyListIsARecordWithoutFieldsUnlessARecordRequiresOne() {
        Order order = ThingsProvider.JSON.read(Order.class, "{\"id\":\"a\",\"first\":[],\"other\":[]}");

        assertThat(order.first()).isNull();
        assertThat(order.extra()).isEqualTo(Map.of("first", List.of()));
        assertThat(order.other()).isEqualTo(new Note(null, Map.of()));
    }

    @Test
    void aWriteWithoutAnIdIsAppliedAndRetainsItsBody() {
        enqueue(201, "{\"note\":\"n\"}");

        DecodingException failure = failureOf(
                () -> orders().post("create", "/orders").body(Map.of()).send());

        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure.body()).isEqualTo("{\"note\":\"n\"}");
        assertThat(failure).hasMessageContaining("id is missing").hasMessageContaining("it was processed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"error":{"code":"NO_STOCK","message":"none left"}} | an error, NO_STOCK;
            {"error":{"message":"none left"}}                   | an error;
            """)
    void aWriteThatReturnsAnErrorWithoutAnIdIsUnknown(String body, String what) {
        enqueue(200, body);

        DecodingException failure = failureOf(
                () -> orders().post("create", "/orders").body(Map.of()).send());

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.body()).isEqualTo(body);
        assertThat(failure).hasMessageContaining("200, but it contains " + what);
    }

    @Test
    void savedJsonWithoutAnIdIsRejected() {
        assertThat(catchThrowable(() -> ThingsProvider.JSON.read(Order.class, "{\"note\":\"n\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot read Order: required field id is missing");
    }

    @Test
    void otherMissingFieldsAreEmpty() {
        Order order = ThingsProvider.JSON.read(Order.class, "{\"id\":\"a\",\"parts\":null}");

        assertThat(order.parts()).isEmpty();
        assertThat(order.note()).isNull();
        assertThat(order.extra()).isEmpty();
    }
}
