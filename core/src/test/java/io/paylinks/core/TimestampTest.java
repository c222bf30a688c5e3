package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of times and dates that a server may send. */
class TimestampTest {

    private static Thing read(String field, String value) {
        return ThingsProvider.JSON.read(Thing.class, "{\"" + field + "\":" + value + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~"2026-01-02T03:04:05Z"~                | 2026-01-02T03:04:05Z
                    ~"2026-01-02T03:04:05"~                 | 2026-01-02T03:04:05Z
                    ~"2026-01-02 03:04:05"~                 | 2026-01-02T03:04:05Z
                    ~"2026-01-02T03:04:05.1Z"~              | 2026-01-02T03:04:05.1Z
                    ~"2026-01-02T03:04:05.12Z"~             | 2026-01-02T03:04:05.12Z
                    ~"2026-01-02T03:04:05.123Z"~            | 2026-01-02T03:04:05.123Z
                    ~"2026-01-02T03:04:05.1234Z"~           | 2026-01-02T03:04:05.1234Z
                    ~"2026-01-02T03:04:05.12345Z"~          | 2026-01-02T03:04:05.12345Z
                    ~"2026-01-02T03:04:05.123456Z"~         | 2026-01-02T03:04:05.123456Z
                    ~"2026-01-02T03:04:05.1234567Z"~        | 2026-01-02T03:04:05.1234567Z
                    ~"2026-01-02T03:04:05.12345678Z"~       | 2026-01-02T03:04:05.12345678Z
                    ~"2026-01-02T03:04:05.123456789Z"~      | 2026-01-02T03:04:05.123456789Z
                    ~"2026-01-02T03:04:05.000000009"~       | 2026-01-02T03:04:05.000000009Z
                    ~"2026-01-02T03:04:05.123"~             | 2026-01-02T03:04:05.123Z
                    ~"2026-01-02T03:04:05+03:00"~           | 2026-01-02T00:04:05Z
                    ~"2026-01-02T03:04:05-05:30"~           | 2026-01-02T08:34:05Z
                    ~"2026-01-02T03:04:05.123+03:00"~       | 2026-01-02T00:04:05.123Z
                    ~"2026-01-02T03:04:05+00:00"~           | 2026-01-02T03:04:05Z
                    ~"2026-01-02t03:04:05z"~                | 2026-01-02T03:04:05Z
                    ~"2026-01-02T03:04Z"~                   | 2026-01-02T03:04:00Z
                    ~"2026-01-02T03:04"~                    | 2026-01-02T03:04:00Z
                    ~"2026-01-02"~                          | 2026-01-02T00:00:00Z
                    ~"1969-12-31T23:59:59.5Z"~              | 1969-12-31T23:59:59.5Z
                    ~"2024-02-29T00:00:00Z"~                | 2024-02-29T00:00:00Z
                    ~"0001-01-01T00:00:00Z"~                | 0001-01-01T00:00:00Z
                    ~"9999-12-31T23:59:59Z"~                | 9999-12-31T23:59:59Z
                    1767323045                              | 2026-01-02T03:04:05Z
                    1767323045000                           | 2026-01-02T03:04:05Z
                    1767323045123                           | 2026-01-02T03:04:05.123Z
                    1767323045.5                            | 2026-01-02T03:04:05.5Z
                    ~"1767323045"~                          | 2026-01-02T03:04:05Z
                    """)
    void instantsAreReadInEveryFormat(String value, Instant expected) {
        assertThat(read("when", value).when()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \""})
    void nullAndBlankInstantsAreNull(String value) {
        assertThat(read("when", value).when()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"soon\"",
                "\"2026-13-01T00:00:00Z\"",
                "\"2026-02-30T00:00:00Z\"",
                "\"2026-01-02T25:00:00Z\"",
                "\"2026-01-02T03:60:00Z\"",
                "\"2026-01-02X03:04:05Z\"",
                "\"2026-01-02T03-04-05Z\"",
                "\"2026-01-02T03-04Z\"",
                "\"2026-01-02T03:04:Z\"",
                "\"2026-01-02T03:0Z\"",
                "\"٢٠٢٦-01-02T03:04:05Z\"",
                "\"2026-1-2\"",
                "{}",
                "[]",
                "true",
                "99999999999999999999999",
                "0",
                "-1"
            })
    void invalidInstantsArePreserved(String value) {
        assertThat(read("when", value).when()).isNull();
        assertThat(read("when", value).extra()).containsOnlyKeys("when");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-01-02                | 2026-01-02
                    2024-02-29                | 2024-02-29
                    2026-01-02T23:30:00Z      | 2026-01-02
                    2026-01-02T23:30:00+03:00 | 2026-01-02
                    2026-01-02 00:00:00       | 2026-01-02
                    """)
    void datesAreReadInEveryFormat(String value, LocalDate expected) {
        assertThat(read("due_on", "\"" + value + "\"").dueOn()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-02-30\"", "\"02/01/2026\"", "\"2026-01-02x\"", "{}", "true"})
    void invalidDatesArePreserved(String value) {
        assertThat(read("due_on", value).dueOn()).isNull();
        assertThat(read("due_on", value).extra()).containsOnlyKeys("due_on");
    }
}
