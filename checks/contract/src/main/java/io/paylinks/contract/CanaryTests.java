package io.paylinks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paylinks.core.CallListener;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.Secret;
import io.paylinks.core.internal.Masking;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text of every record is a canary that names its component. {@code toString()} shows only those listed in
 * {@code printed.txt} next to the fixtures; exceptions, listeners and logs of all levels show none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CanaryTests<C extends PaylinksClient<C>> extends ServerTest<C> {
    private static final String CANARY = "canary.";
    private static final Pattern SEEN = Pattern.compile("canary\\.(\\w+)");

    /** The parts of an error that messages repeat intentionally. */
    private static final Set<String> WORDS_OF_ERRORS = Set.of("message", "code", "type", "reason", "detail");

    private final TestedProvider<C> provider;
    private final Records records;

    CanaryTests(TestedProvider<C> provider) {
        super(provider);
        this.provider = provider;
        this.records = new Records(provider);
    }

    Stream<Class<?>> responses() {
        return records.withParts().stream();
    }

    Stream<Class<?>> requests() {
        return provider.classes().stream().filter(SampleRequests::canBeFilled);
    }

    @Test
    void recordsPrintOnlyListedComponents() {
        Set<String> printed = new TreeSet<>();
        responses().forEach(type -> printed.addAll(seen(enqueue(type).toString())));
        requests().forEach(type -> printed.addAll(seen(request(type).toString())));
        String listed = Json.resource(provider.clientType(), "printed.txt");

        assertThat(String.join("\n", printed) + "\n").isEqualTo(listed);
        assertThat(printed).noneMatch(Masking::isMasked).doesNotContain("extra");
    }

    @ParameterizedTest
    @MethodSource("responses")
    void responsesAppearInNoLogOrMessage(Class<?> type) {
        String json = json(type).toString();
        String cut = json.substring(0, json.length() - 1);

        enqueue(200, json);
        assertThat(outputOf(client -> client.send("GET", "/x", type))).isEmpty();
        enqueue(200, cut);
        assertThat(outputOf(client -> client.send("POST", "/x", type))).isEmpty();
        enqueue(422, json);
        assertThat(outputOf(client -> client.send("GET", "/x", type))).isSubsetOf(WORDS_OF_ERRORS);
        assertRequests(3);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void requestsAppearInNoLogOrMessage(Class<?> type) {
        Object request = request(type);

        enqueue(200, "{}");
        assertThat(outputOf(client -> client.send("POST", "/x", request, Map.class)))
                .isEmpty();
        enqueue(500, "{}");
        assertThat(outputOf(client -> client.send("POST", "/x", request, Map.class)))
                .isEmpty();
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        assertThat(outputOf(client -> client.send("POST", "/x", request, Map.class)))
                .isEmpty();
        assertRequests(3);
    }

    /** Returns the canaries in the logs, the listener notifications and the exception of a call. */
    private Set<String> outputOf(Function<C, ?> call) {
        StringBuilder output = new StringBuilder();
        CallListener listener = start -> {
            output.append(start);
            return new CallListener.Observer() {
                @Override
                public void onAttemptEnd(CallListener.AttemptEnd attempt) {
                    output.append(attempt);
                }

                @Override
                public void onEnd(CallListener.End end) {
                    output.append(end);
                }
            };
        };
        Logger log = Logger.getLogger("io.paylinks");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                output.append(entry.getMessage()).append(entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Level before = log.getLevel();
        log.setLevel(Level.ALL);
        log.addHandler(handler);
        log.setUseParentHandlers(false);
        try {
            output.append(call.apply(client().with(o -> o.maxRetries(0).listener(listener)))
                    .getClass());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                output.append(cause).append(List.of(cause.getSuppressed()));
            }
        } finally {
            log.removeHandler(handler);
            log.setLevel(before);
            log.setUseParentHandlers(true);
        }
        assertThat(output).isNotEmpty();
        return seen(output);
    }

    private static Set<String> seen(CharSequence text) {
        Set<String> names = new TreeSet<>();
        SEEN.matcher(text).results().map((MatchResult found) -> found.group(1)).forEach(names::add);
        return names;
    }

    private Object request(Class<?> type) {
        return SampleRequests.everything(type, CANARY);
    }

    private Object enqueue(Class<?> type) {
        return provider.read(type, json(type).toString());
    }

    private ObjectNode json(Class<?> type) {
        return json(type, Set.of());
    }

    /** Returns a record that contains all records except its parents. */
    private ObjectNode json(Class<?> type, Set<Class<?>> around) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Set<Class<?>> path = new HashSet<>(around);
        path.add(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (!Records.isExtra(component) && !path.contains(Reflect.elementOf(component.getGenericType()))) {
                json.set(records.wireName(component), value(component.getGenericType(), component.getName(), path));
            }
        }
        json.set("of_tomorrow", Json.array(JsonNodeFactory.instance.objectNode().put("deep", CANARY + "extra")));
        return json;
    }

    private JsonNode value(Type type, String name, Set<Class<?>> path) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? Json.array(value(generic.getActualTypeArguments()[0], name, path))
                    : nodes.objectNode().put("note", CANARY + name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Boolean.class || plain == boolean.class) {
            return nodes.booleanNode(true);
        } else if (Number.class.isAssignableFrom(plain) || plain.isPrimitive()) {
            return nodes.numberNode(1);
        } else if (plain == Instant.class) {
            return nodes.textNode("2026-01-02T03:04:05Z");
        } else if (plain == LocalDate.class) {
            return nodes.textNode("2026-01-02");
        } else if (OpenEnum.class.isAssignableFrom(plain)) {
            return nodes.textNode("VALUE_OF_TOMORROW");
        } else if (plain.isRecord()) {
            return json(plain, path);
        }
        assertThat(plain == String.class || plain == Object.class || plain == Secret.class || isText(plain))
                .as("a canary of " + plain)
                .isTrue();
        return nodes.textNode(CANARY + name);
    }

    /** Returns whether a class is read from a string, like the body of a delivery. */
    private static boolean isText(Class<?> type) {
        try {
            return type.getMethod("of", String.class).getReturnType() == type;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
