package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.paylinks.core.internal.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Serialization of a list request to a query string. */
class QueryTest extends ServerTest {
    private static final Json COMMA = new Json(
            "things",
            Readers.INSTANCE,
            PropertyNamingStrategies.SNAKE_CASE,
            Json.DecimalStyle.STRING,
            Json.ListStyle.COMMA);

    record ListThings(
            @Nullable ThingStatus status,
            @Nullable List<String> tags,
            @Nullable Range<Instant> createdAt,
            @Nullable BigDecimal minAmount,
            @Nullable Boolean archived,
            @Nullable LocalDate dueOn,
            @Nullable Integer limit,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        static final ListThings ALL = new ListThings(null, null, null, null, null, null, null, Map.of());
    }

    private String pathOf(Json json, Object query) {
        enqueue(200, "[]");
        ThingsClient client = closing(builder(ThingsProvider.with(json)).build());
        client.things().list(query);
        assertRequests(1);
        return takeRequest().getPath();
    }

    private String pathOf(Object query) {
        return pathOf(ThingsProvider.JSON, query);
    }

    @Test
    void aRequestWithoutValuesHasNoQuery() {
        assertThat(pathOf(ListThings.ALL)).isEqualTo("/things");
    }

    @Test
    void everyValueBecomesAParameter() {
        ListThings query = new ListThings(
                ThingStatus.ACTIVE,
                List.of("a", "b"),
                Range.atLeast(Instant.parse("2026-01-01T00:00:00Z")).lessThan(Instant.parse("2026-02-01T00:00:00.5Z")),
                new BigDecimal("1E+3"),
                false,
                LocalDate.of(2026, 3, 4),
                50,
                Map.of());

        assertThat(pathOf(query))
                .isEqualTo("/things?status=ACTIVE&tags=a&tags=b&created_at%5Bgte%5D=2026-01-01T00%3A00%3A00Z"
                        + "&created_at%5Blt%5D=2026-02-01T00%3A00%3A00.500Z&min_amount=1000&archived=false"
                        + "&due_on=2026-03-04&limit=50");
    }

    @Test
    void listsCanBeJoinedWithCommas() {
        ListThings query = new ListThings(
                null, List.of("a", "b"), null, new BigDecimal("0.000000010"), null, null, null, Map.of());

        assertThat(pathOf(COMMA, query)).isEqualTo("/things?tags=a%2Cb&min_amount=0.000000010");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void emptyListsAreOmitted(boolean comma) {
        ListThings query = new ListThings(null, List.of(), null, null, null, null, 1, Map.of());

        assertThat(pathOf(comma ? COMMA : ThingsProvider.JSON, query)).isEqualTo("/things?limit=1");
    }

    @Test
    void extraFieldsAreSent() {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("new", "x");
        extra.put("none", null);
        extra.put("deep", Map.of("a", List.of(1, 2)));
        ListThings query = new ListThings(null, null, null, null, null, null, 1, extra);

        assertThat(pathOf(query)).isEqualTo("/things?limit=1&new=x&deep%5Ba%5D=1&deep%5Ba%5D=2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a b      | a%20b
                    a+b      | a%2Bb
                    a&b=c    | a%26b%3Dc
                    a%20b    | a%2520b
                    'a#b'    | a%23b
                    ä        | %C3%A4
                    'a''b'   | a%27b
                    '['      | %5B
                    '"'      | %22
                    """)
    void valuesAreEncoded(String value, String encoded) {
        assertThat(pathOf(Map.of("name", value))).isEqualTo("/things?name=" + encoded);
    }

    @Test
    void specialCharactersSurviveEncoding() {
        String special = "a b+c&d=e%20f#g/h?iä😀\"'<>[]{}|\\^`;,:@!$()*~";

        enqueue(200, "[]");
        client().things().list(Map.of(special, special));

        assertThat(takeRequest().getRequestUrl().queryParameterValues(special)).containsExactly(special);
    }

    @Test
    void aModelledFieldThatIsSetCannotBeAddedAsExtra() {
        ListThings query = new ListThings(null, null, null, null, null, null, 1, Map.of("limit", 2));
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().list(query)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit");

        assertRequests(0);
    }

    @Test
    void secretsAreWrittenInPlainText() {
        assertThat(pathOf(Map.of("pin", Secret.of("1234")))).isEqualTo("/things?pin=1234");
    }
}
