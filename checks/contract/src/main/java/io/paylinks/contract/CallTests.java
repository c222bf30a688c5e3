package io.paylinks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paylinks.core.Page;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.MultipartReader;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call sends exactly its request, once, and returns the response; and the tables are complete. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CallTests<C extends PaylinksClient<C>> extends ServerTest<C> {
    private final TestedProvider<C> provider;

    CallTests(TestedProvider<C> provider) {
        super(provider);
        this.provider = provider;
    }

    Stream<Call<C>> calls() {
        return provider.calls();
    }

    Stream<Call<C>> callsForWhatHasAnId() {
        return calls().filter(call -> call.record() != null && Records.requiresId(call.record()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void sendsItsRequestOnceAndReadsTheResponse(Call<C> call) {
        enqueue(call.status(), call.response());
        List<String> operations = new ArrayList<>();

        Object value = call.run()
                .apply(client().with(o -> o.listener(started -> {
                    operations.add(started.method() + " " + started.path());
                    return end -> {};
                })));

        assertThat(value instanceof Page<?> page ? page.items() : value).isEqualTo(call.expected());
        assertRequests(1);
        RecordedRequest request = taken();
        String[] target = String.valueOf(request.getPath()).split("\\?", 2);
        assertThat(request.getMethod() + " " + target[0]).isEqualTo(call.method() + " " + call.path());
        assertQuery(target.length == 1 ? "" : target[1], call.query());
        assertBody(request, call);
        assertHeaders(request, call);
        assertThat(operations).hasSize(1);
        assertDocumented(call, operations.get(0));
    }

    /** Each overload shows the HTTP method and the path, and links the provider's page. */
    private void assertDocumented(Call<C> call, String operation) {
        String[] names = call.methodName().split("\\.", 2);
        Class<?> resource = Reflect.resources(provider.clientType())
                .filter(method -> method.getName().equals(names[0]))
                .findFirst()
                .orElseThrow()
                .getReturnType();
        assertThat(SourceDocs.ofMethods(resource, names[1]))
                .hasSize((int) SourceDocs.countMethods(resource, names[1]))
                .allSatisfy(comment -> assertThat(comment)
                        .matches(".* @see <a href=\"https://\\S+\"> ?" + Pattern.quote(operation) + "</a>.*"));
    }

    @ParameterizedTest
    @MethodSource("callsForWhatHasAnId")
    void aResponseWithoutItsIdIsAnException(Call<C> call) {
        enqueue(call.status(), withoutId(call).toString());

        DecodingException failure =
                catchThrowableOfType(DecodingException.class, () -> call.run().apply(client()));

        assertThat(failure).hasMessageContaining("id is missing");
        assertThat(failure.outcome()).isSameAs(call.reads() ? Outcome.REJECTED : Outcome.APPLIED);
        assertRequests(1);
    }

    @Test
    void everyMethodOfEveryResourceIsInATable() {
        Set<String> called = calls().map(Call::methodName).collect(Collectors.toSet());
        called.addAll(provider.testedElsewhere());

        assertThat(called)
                .isEqualTo(Reflect.resources(provider.clientType())
                        .flatMap(resource -> Reflect.methods(resource.getReturnType())
                                .map(method -> resource.getName() + "." + method.getName()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void noTwoCallsHaveOneName() {
        assertThat(calls().map(Call::name)).doesNotHaveDuplicates();
    }

    private static void assertQuery(String query, JsonNode expected) {
        List<String> pairs = query.isEmpty() ? List.of() : List.of(query.split("&"));
        JsonNode parameters = Json.parameters(pairs.stream()
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                .toList());
        assertThat(Json.lines(parameters)).as("query").isEqualTo(Json.lines(expected));
        assertThat(query).as("characters that are no part of a query").matches("[\\w.~%*+=&-]*");
    }

    private static void assertBody(RecordedRequest request, Call<?> call) {
        if (call.body() != null && call.form()) {
            assertThat(Json.lines(Json.parameters(parts(request))))
                    .as("parts")
                    .isEqualTo(Json.lines(Json.parameters(fields(call.body()))));
            return;
        }
        String body = request.getBody().readUtf8();
        if (call.body() == null) {
            assertThat(body).isEmpty();
            assertThat(request.getHeader("Content-Type")).isNull();
        } else {
            assertThat(Json.lines(Json.tree(body))).as("body").isEqualTo(Json.lines(call.body()));
            assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        }
    }

    private static List<String> parts(RecordedRequest request) {
        String type = String.valueOf(request.getHeader("Content-Type"));
        assertThat(type).startsWith("multipart/form-data; boundary=");
        List<String> parts = new ArrayList<>();
        try (MultipartReader form = new MultipartReader(request.getBody(), type.substring(type.indexOf('=') + 1))) {
            for (MultipartReader.Part part = form.nextPart(); part != null; part = form.nextPart()) {
                String disposition = String.valueOf(part.headers().get("Content-Disposition"));
                assertThat(disposition).matches("form-data; name=\"[^\"]+\"");
                String name = disposition.substring(disposition.indexOf('"') + 1, disposition.length() - 1);
                parts.add(name + "=" + part.body().readUtf8());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Returns the fields of a flat body as {@code name=value}; a list has one for each element. */
    private static List<String> fields(JsonNode body) {
        List<String> fields = new ArrayList<>();
        body.properties().forEach(field -> {
            Iterable<JsonNode> values = field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
            values.forEach(value -> fields.add(field.getKey() + "=" + value.asText()));
        });
        return fields;
    }

    private void assertHeaders(RecordedRequest request, Call<?> call) {
        provider.headers()
                .forEach((name, value) -> assertThat(request.getHeaders().values(name))
                        .as(name)
                        .isEqualTo(call.anonymous() ? List.of() : List.of(value)));
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
        assertThat(request.getHeaders().values("User-Agent"))
                .singleElement()
                .asString()
                .matches("paylinks-" + provider.name() + "/\\S+ \\(Java [^)]+\\)");
        provider.neverSent()
                .forEach(name ->
                        assertThat(request.getHeaders().values(name)).as(name).isEmpty());
        assertKey(request);
    }

    private void assertKey(RecordedRequest request) {
        List<String> keys = request.getHeaders().values(provider.keyHeader());
        if (provider.carriesKey(String.valueOf(request.getMethod()))) {
            assertThat(keys)
                    .singleElement()
                    .satisfies(key -> assertThat(UUID.fromString(key)).hasToString(key));
        } else {
            assertThat(keys).isEmpty();
        }
    }

    /** Removes the id from the record in a response. */
    private JsonNode withoutId(Call<C> call) {
        JsonNode fixture = Json.tree(provider.text(Objects.requireNonNull(call.record())));
        JsonNode response = Json.tree(call.response());
        remove(response, fixture);
        return response;
    }

    private static void remove(JsonNode from, JsonNode fixture) {
        if (from.equals(fixture)) {
            ((ObjectNode) from).remove("id");
        } else if (from instanceof ObjectNode || from instanceof ArrayNode) {
            from.forEach(part -> remove(part, fixture));
        }
    }
}
