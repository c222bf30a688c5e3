package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.paylinks.core.internal.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Serialization of a request to a body. */
class BodyTest extends ServerTest {

    private RecordedRequest create(Object request) {
        enqueue(201, THING);
        ThingsClient client = client();
        client.things().create(request);
        assertRequests(1);
        return takeRequest();
    }

    @Test
    void onlyTheFieldsThatAreSetAreSent() {
        RecordedRequest request = create(CreateThing.LAMP);

        assertThat(request.getRequestLine()).isEqualTo("POST /things HTTP/1.1");
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(request.getBody().readUtf8()).isEqualTo("{\"name\":\"lamp\",\"amount\":12.50}");
        assertThat(request.getChunkSizes()).isEmpty();
    }

    @Test
    void aRequestWithoutValuesIsAnEmptyObject() {
        assertThat(create(new CreateThing(null, null, null, Map.of())).getBody().readUtf8())
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({"12.50, 12.50", "1E+3, 1000", "1E-7, 0.0000001", "100, 100", "-0.10, -0.10"})
    void decimalsAreWrittenInPlainNotation(BigDecimal amount, String written) {
        CreateThing request = new CreateThing(null, amount, null, Map.of());

        assertThat(create(request).getBody().readUtf8()).isEqualTo("{\"amount\":" + written + "}");
    }

    @ParameterizedTest
    @CsvSource({"12.50, 12.50", "1E+3, 1000", "1E-7, 0.0000001"})
    void declaredDecimalsAreWrittenAsStrings(BigDecimal amount, String written) {
        enqueue(201, THING);
        Json json = new Json(
                "things",
                Readers.INSTANCE,
                PropertyNamingStrategies.SNAKE_CASE,
                Json.DecimalStyle.STRING,
                Json.ListStyle.REPEAT);
        ThingsClient client = closing(builder(ThingsProvider.with(json)).build());

        client.things().create(new CreateThing(null, amount, null, Map.of("more", List.of(amount))));

        assertThat(takeRequest().getBody().readUtf8())
                .isEqualTo("{\"amount\":\"" + written + "\",\"more\":[" + written + "]}");
    }

    @Test
    void timesStringsAndSecretsAreWritten() {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("at", Instant.parse("2026-01-02T03:04:05Z"));
        extra.put("on", LocalDate.of(2026, 1, 2));
        extra.put("status", ThingStatus.ACTIVE);
        CreateThing request = new CreateThing("ä \" \\ \n </script>", null, Secret.of("1234"), extra);

        assertThat(create(request).getBody().readUtf8())
                .isEqualTo("{\"name\":\"ä \\\" \\\\ \\n </script>\",\"pin\":\"1234\","
                        + "\"at\":\"2026-01-02T03:04:05Z\",\"on\":\"2026-01-02\",\"status\":\"ACTIVE\"}");
    }

    @Test
    void extraFieldsAreSent() {
        CreateThing request = CreateThing.LAMP.extra("new", List.of(1)).extra("none", null);

        assertThat(create(request).getBody().readUtf8())
                .isEqualTo("{\"name\":\"lamp\",\"amount\":12.50,\"new\":[1],\"none\":null}");
    }

    @Test
    void aModelledFieldThatIsSetCannotBeAddedAsExtra() {
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().create(CreateThing.LAMP.extra("amount", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");

        assertRequests(0);
    }

    @Test
    void aModelledFieldThatIsNotSetCanBeAddedAsExtra() {
        assertThat(create(new CreateThing("lamp", null, null, Map.of("amount", "free")))
                        .getBody()
                        .readUtf8())
                .isEqualTo("{\"name\":\"lamp\",\"amount\":\"free\"}");
    }

    @Test
    void theBodyIsWrappedInItsEnvelope() {
        enqueue(201, THING);
        client().things().createKeyed(CreateThing.LAMP);

        assertThat(takeRequest().getBody().readUtf8()).isEqualTo("{\"thing\":{\"name\":\"lamp\",\"amount\":12.50}}");
    }

    @Test
    void anUpdateSendsOnlyWhatWasSetOrCleared() {
        assertThat(updated(UpdateThing.builder())).isEqualTo("{}");
        assertThat(updated(UpdateThing.builder().fullName("a"))).isEqualTo("{\"full_name\":\"a\"}");
        assertThat(updated(UpdateThing.builder().clearFullName())).isEqualTo("{\"full_name\":null}");
        assertThat(updated(UpdateThing.builder().fullName("a").clearFullName())).isEqualTo("{\"full_name\":null}");
        assertThat(updated(UpdateThing.builder().clearFullName().fullName("b"))).isEqualTo("{\"full_name\":\"b\"}");
        assertThat(updated(UpdateThing.builder().extra("x", null).extra("y", 1)))
                .isEqualTo("{\"x\":null,\"y\":1}");
    }

    private String updated(UpdateThing.Builder update) {
        enqueue(200, THING);
        client().things().update("t1", update.build());
        return takeRequest().getBody().readUtf8();
    }

    @Test
    void aSetterRejectsNullAndNamesTheClearMethod() {
        assertThat(catchThrowable(() -> UpdateThing.builder().fullName(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("full_name must not be null; omit it to keep the current value, "
                        + "or call clearFullName() to clear it");
        assertThat(catchThrowable(() -> UpdateThing.builder().open(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open must not be null; omit it to keep the current value");
    }

    @Test
    void aNullRequestIsRejected() {
        Things things = client().things();

        assertThat(catchThrowable(() -> things.create(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("things.create: request must not be null; no request was sent");
        assertThat(catchThrowable(() -> things.createKeyed(null)))
                .hasMessageStartingWith("things.createKeyed: request must not be null");
        assertThat(catchThrowable(() -> things.put("t1", null)))
                .hasMessageStartingWith("things.put: request must not be null");
        assertThat(catchThrowable(() -> things.list(null)))
                .hasMessageStartingWith("things.list: request must not be null");
        assertRequests(0);
    }

    @Test
    void aRequestThatCannotBeSerializedIsNotSent() {
        ThingsClient client = client();
        Object request = new Object() {
            @SuppressWarnings("unused")
            public String getName() {
                throw new IllegalStateException("no name");
            }
        };

        assertThat(catchThrowable(() -> client.things().create(request))).isInstanceOf(IllegalArgumentException.class);

        assertRequests(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"PATCH_WITH_KEY", "DELETE", "RAW_DELETE"})
    void writesWithoutABodyHaveContentLengthZero(Kind kind) {
        enqueue(200, THING);

        kind.call(client());

        RecordedRequest request = takeRequest();
        assertThat(request.getHeader("Content-Length")).isEqualTo("0");
        assertThat(request.getHeader("Content-Type")).isNull();
        assertThat(request.getHeader("Transfer-Encoding")).isNull();
        assertThat(request.getBodySize()).isZero();
    }

    @Test
    void readsHaveNoBody() {
        enqueue(200, THING);

        client().things().get("t1");

        RecordedRequest request = takeRequest();
        assertThat(request.getHeader("Content-Length")).isNull();
        assertThat(request.getHeader("Content-Type")).isNull();
    }

    @Test
    void aReadWithABodyIsRejected() {
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.send("GET", "/things", CreateThing.LAMP, Map.class)))
                .isInstanceOf(IllegalArgumentException.class);

        assertRequests(0);
    }

    @Test
    void theBodyIsSerializedOnce() {
        always(json(429, "{}"));
        AtomicInteger written = new AtomicInteger();
        Object request = new Object() {
            @SuppressWarnings("unused")
            public int getCount() {
                return written.incrementAndGet();
            }
        };
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().create(request))).isNotNull();

        assertRequests(3);
        assertThat(written).hasValue(1);
        assertThat(takeRequest().getBody().readUtf8()).isEqualTo("{\"count\":1}");
    }
}
