package io.paylinks.contract;

import io.paylinks.core.OpenEnum;
import io.paylinks.core.Secret;
import io.paylinks.core.webhook.WebhookBody;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each type of component is read from: the definition of lenient reading. A list of rows for each type: JSON, and
 * the value that it must be read as.
 */
final class LenientInputs {
    /**
     * The expected value of an input that cannot be read: the component is empty, and the record keeps the original.
     */
    static final Object PRESERVED = new Object();

    private static final Map<Type, Map<String, @Nullable Object>> BY_TYPE = Map.of(
            String.class,
            rows(
                    "\"a\"", "a",
                    "\"\"", "",
                    "7", "7",
                    "7.50", "7.50",
                    "true", "true",
                    "[]", PRESERVED,
                    "[\"a\"]", PRESERVED,
                    "{}", PRESERVED,
                    "{\"a\":1}", PRESERVED),
            Long.class,
            wholeNumbers(7L, 2500L, Long.MAX_VALUE, "9223372036854775808"),
            Integer.class,
            wholeNumbers(7, 2500, Integer.MAX_VALUE, "2147483648"),
            BigDecimal.class,
            rows(
                    "7",
                    new BigDecimal("7"),
                    "7.50",
                    new BigDecimal("7.50"),
                    "\"7.50\"",
                    new BigDecimal("7.50"),
                    "\" 7.50 \"",
                    new BigDecimal("7.50"),
                    "2.5E3",
                    new BigDecimal("2.5E3"),
                    "-0.01",
                    new BigDecimal("-0.01"),
                    "1e400",
                    new BigDecimal("1e400"),
                    "9223372036854775808",
                    new BigDecimal("9223372036854775808"),
                    "\"\"",
                    null,
                    "\" \"",
                    null,
                    "true",
                    PRESERVED,
                    "\"many\"",
                    PRESERVED,
                    "\"7,50\"",
                    PRESERVED,
                    "[]",
                    PRESERVED,
                    "[\"7\"]",
                    PRESERVED,
                    "{}",
                    PRESERVED),
            Boolean.class,
            rows(
                    "true",
                    true,
                    "false",
                    false,
                    "\"true\"",
                    true,
                    "\"False\"",
                    false,
                    "1",
                    true,
                    "0",
                    false,
                    "\"1\"",
                    true,
                    "\"\"",
                    null,
                    "2",
                    PRESERVED,
                    "-1",
                    PRESERVED,
                    "0.5",
                    PRESERVED,
                    "\"yes\"",
                    PRESERVED,
                    "[]",
                    PRESERVED,
                    "{}",
                    PRESERVED),
            Instant.class,
            instants(),
            LocalDate.class,
            dates(),
            Secret.class,
            rows("\"a\"", Secret.of("a"), "7", Secret.of("7"), "[]", PRESERVED, "{}", PRESERVED),
            Object.class,
            rows(
                    "\"a\"",
                    "a",
                    "7",
                    7,
                    "7.50",
                    new BigDecimal("7.50"),
                    "[]",
                    List.of(),
                    "[1,null]",
                    Arrays.asList(1, null),
                    "{\"a\":[]}",
                    Map.of("a", List.of())),
            WebhookBody.class,
            rows("\"a\"", WebhookBody.of("a"), "7", WebhookBody.of("7"), "[]", PRESERVED, "{\"a\":1}", PRESERVED));

    private LenientInputs() {}

    /** Returns the inputs of a type. */
    static Map<String, @Nullable Object> of(Class<?> type) {
        Map<String, @Nullable Object> inputs = BY_TYPE.get(type);
        if (OpenEnum.class.isAssignableFrom(type)) {
            return openEnums(type);
        }
        if (inputs == null) {
            throw new AssertionError("no inputs of " + type);
        }
        return inputs;
    }

    /** Returns the inputs of a list, given those of its elements. */
    static Map<String, @Nullable Object> ofList(Class<?> element) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        List<String> readable = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        of(element).forEach((json, value) -> {
            boolean isList = json.startsWith("["); // of elements, if it stands for a list
            if (value == PRESERVED) {
                inputs.put("[" + json + "]", PRESERVED);
                if (!isList) {
                    inputs.put(json, PRESERVED);
                }
            } else if (value != null && !isList) {
                readable.add(json);
                values.add(value);
                inputs.put("[null," + json + ",null]", List.of(value));
                if (!json.equals("\"\"")) {
                    inputs.put(json, List.of(value));
                }
            }
        });
        inputs.put("[" + String.join(",", readable) + "]", values);
        inputs.put("[]", List.of());
        inputs.put("\"\"", List.of());
        inputs.values().remove(null);
        return inputs;
    }

    /** Returns the inputs of a map of texts, or of any values. */
    static Map<String, @Nullable Object> ofMap(boolean isOfTexts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("a", isOfTexts ? "7" : 7);
        values.put("b", null);
        values.put("c", "x");
        return rows(
                "{}", Map.of(),
                "[]", Map.of(),
                "\"\"", Map.of(),
                "{\"a\":7,\"b\":null,\"c\":\"x\"}", values,
                "7", PRESERVED,
                "true", PRESERVED,
                "\"a\"", PRESERVED,
                "[1]", PRESERVED);
    }

    /** Returns the inputs of a record, given what an empty object is read as: null if a field is required. */
    static Map<String, @Nullable Object> ofRecord(@Nullable Object empty) {
        return rows(
                "[]", empty == null ? PRESERVED : empty,
                "\"\"", null,
                "\" \"", null,
                "7", PRESERVED,
                "true", PRESERVED,
                "\"a\"", PRESERVED,
                "[1]", PRESERVED,
                "[{}]", PRESERVED);
    }

    private static Map<String, @Nullable Object> openEnums(Class<?> type) {
        OpenEnum known = Reflect.constants(type).get(0);
        Function<String, Object> of = text -> {
            try {
                return Reflect.call(type.getMethod("of", String.class), null, text);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        };
        String json = '"' + known.value() + '"';
        return rows(
                json,
                known,
                "\"OF_TOMORROW\"",
                of.apply("OF_TOMORROW"),
                "\"\"",
                of.apply(""),
                "7",
                of.apply("7"),
                "true",
                of.apply("true"),
                "[" + json + "]",
                known,
                "[]",
                PRESERVED,
                "[" + json + ",\"b\"]",
                PRESERVED,
                "{}",
                PRESERVED,
                "{\"a\":1}",
                PRESERVED);
    }

    private static Map<String, @Nullable Object> wholeNumbers(
            Number seven, Number twoThousandFiveHundred, Number max, String tooLarge) {
        return rows(
                "7",
                seven,
                "\"7\"",
                seven,
                "7.0",
                seven,
                "7e0",
                seven,
                "\" 7 \"",
                seven,
                "2500.0",
                twoThousandFiveHundred,
                "\"2500.00\"",
                twoThousandFiveHundred,
                "2.5E3",
                twoThousandFiveHundred,
                max.toString(),
                max,
                '"' + max.toString() + ".0\"",
                max,
                "\"\"",
                null,
                "\" \"",
                null,
                "25.5",
                PRESERVED,
                "\"25.5\"",
                PRESERVED,
                tooLarge,
                PRESERVED,
                '"' + tooLarge + '"',
                PRESERVED,
                "1e400",
                PRESERVED,
                "1e-400",
                PRESERVED,
                "true",
                PRESERVED,
                "\"many\"",
                PRESERVED,
                "\"0x7\"",
                PRESERVED,
                "[]",
                PRESERVED,
                "[7]",
                PRESERVED,
                "{}",
                PRESERVED);
    }

    private static Map<String, @Nullable Object> instants() {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (String text : List.of(
                "2025-07-22T14:40:31Z",
                "2025-07-22T14:40:31z",
                "2025-07-22t14:40:31Z",
                "2025-07-22T14:40:31",
                "2025-07-22 14:40:31",
                "2025-07-22 14:40:31 UTC",
                "2025-07-22T17:40:31+03",
                "2025-07-22T17:40:31+0300",
                "2025-07-22T17:40:31+03:00",
                "2025-07-22 17:40:31 +0300",
                "2025-07-22T09:10:31-05:30",
                " 2025-07-22T14:40:31Z ",
                "1753195231")) {
            inputs.put('"' + text + '"', Instant.parse("2025-07-22T14:40:31Z"));
        }
        inputs.putAll(rows(
                "\"2025-07-22T14:40Z\"", Instant.parse("2025-07-22T14:40:00Z"),
                "\"2025-07-22T14:40\"", Instant.parse("2025-07-22T14:40:00Z"),
                "\"2025-07-22\"", Instant.parse("2025-07-22T00:00:00Z"),
                "\"2025-07-22T24:00:00Z\"", Instant.parse("2025-07-23T00:00:00Z"),
                "\"2016-12-31T23:59:60Z\"", Instant.parse("2016-12-31T23:59:59Z"),
                "\"2025-07-22T14:40:31.5Z\"", Instant.parse("2025-07-22T14:40:31.5Z"),
                "\"2025-07-22T14:40:31,5\"", Instant.parse("2025-07-22T14:40:31.5Z"),
                "\"2025-07-22T17:40:31.485576123+03:00\"", Instant.parse("2025-07-22T14:40:31.485576123Z"),
                "1753195231", Instant.parse("2025-07-22T14:40:31Z"),
                "1.753195231e9", Instant.parse("2025-07-22T14:40:31Z"),
                "1753195231.485", Instant.parse("2025-07-22T14:40:31.485Z"),
                "\"1753195231.5\"", Instant.parse("2025-07-22T14:40:31.5Z"),
                "1753195231485", Instant.parse("2025-07-22T14:40:31.485Z"),
                "\"1753195231485\"", Instant.parse("2025-07-22T14:40:31.485Z"),
                "100000000", Instant.ofEpochSecond(100_000_000),
                "99999999999", Instant.ofEpochSecond(99_999_999_999L),
                "100000000000", Instant.ofEpochMilli(100_000_000_000L),
                "20250722", Instant.parse("2025-07-22T00:00:00Z"),
                "\"20250722\"", Instant.parse("2025-07-22T00:00:00Z"),
                "\"\"", null,
                "\" \"", null));
        for (String json : List.of(
                "\"soon\"",
                "\"2025-07-22T14\"",
                "\"2025-02-30T14:40:31Z\"",
                "\"2025-07-22T25:00:00Z\"",
                "\"2025-07-22T14:60:31Z\"",
                "\"2025-07-22T14:40:61Z\"",
                "\"2025-07-22T14:40:31.Z\"",
                "\"2025-07-22T14:40:31+3\"",
                "\"2025-07-22T14:40:31+19:00\"",
                "\"2025-07-22T14:40:31 CET\"",
                "\"2025-07-22T14:40:31 \u0661\"",
                "\"22.07.2025\"",
                "0",
                "7",
                "1753195",
                "20251322",
                "-1753195231",
                "175319523148512",
                "\"1753195231.\"",
                "1753195231485.5",
                "true",
                "[]",
                "[2025,7,22]",
                "{}")) {
            inputs.put(json, PRESERVED);
        }
        return inputs;
    }

    private static Map<String, @Nullable Object> dates() {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (String json : List.of(
                "\"2025-07-22\"",
                "\" 2025-07-22 \"",
                "\"2025-07-22T23:59:59+03:00\"",
                "\"2025-07-22 23:59:59\"",
                "20250722",
                "\"20250722\"",
                "1753195231",
                "\"1753195231\"",
                "1753195231485")) {
            inputs.put(json, LocalDate.of(2025, 7, 22));
        }
        inputs.put("\"\"", null);
        inputs.put("\" \"", null);
        for (String json : List.of(
                "\"soon\"",
                "\"2025-02-30\"",
                "\"2025-13-01\"",
                "\"2025-7-22\"",
                "\"2025-07-22Z\"",
                "\"22.07.2025\"",
                "0",
                "2025",
                "20251322",
                "1753195231.5",
                "true",
                "[]",
                "[2025,7,22]",
                "{}")) {
            inputs.put(json, PRESERVED);
        }
        return inputs;
    }

    /** Returns rows of inputs and values in turn. */
    private static Map<String, @Nullable Object> rows(@Nullable Object... inputsAndValues) {
        Map<String, @Nullable Object> rows = new LinkedHashMap<>();
        for (int i = 0; i < inputsAndValues.length; i += 2) {
            rows.put(String.valueOf(inputsAndValues[i]), inputsAndValues[i + 1]);
        }
        return rows;
    }
}
