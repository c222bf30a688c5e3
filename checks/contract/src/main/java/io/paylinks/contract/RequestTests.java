package io.paylinks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.core.PaylinksClient;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of methods: every request is in a table, and null is rejected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RequestTests<C extends PaylinksClient<C>> extends ServerTest<C> {
    private static final Pattern LINK = Pattern.compile("\\{@link #(\\w+)}");

    private final TestedProvider<C> provider;

    RequestTests(TestedProvider<C> provider) {
        super(provider);
        this.provider = provider;
    }

    /** A method with a request parameter, and the client's method that returns its resource. */
    record Taking(Method resource, Method method) {
        Class<?> request() {
            return Arrays.stream(method.getParameterTypes())
                    .filter(SampleRequests::isRequest)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return resource.getName() + "." + method.getName();
        }
    }

    Stream<Taking> takingRequests() {
        return Reflect.resources(provider.clientType())
                .flatMap(resource -> Reflect.methods(resource.getReturnType())
                        .filter(method ->
                                Arrays.stream(method.getParameterTypes()).anyMatch(SampleRequests::isRequest))
                        .map(method -> new Taking(resource, method)));
    }

    @ParameterizedTest
    @MethodSource("takingRequests")
    void nullRequestsAreRejectedBeforeSending(Taking taking) {
        Object resource = Reflect.call(taking.resource(), client());
        Object[] arguments = Arrays.stream(taking.method().getParameterTypes())
                .map(type -> type == String.class ? "id1" : null)
                .toArray();

        assertThatIllegalArgumentException().isThrownBy(() -> Reflect.call(taking.method(), resource, arguments));
        assertRequests(0);
    }

    /** A setter that adds to a list, or sets it. */
    record Adding(Class<?> request, Method method) {
        @Override
        public String toString() {
            return request.getName() + "." + method.getName();
        }
    }

    Stream<Adding> adders() {
        return provider.classes().stream()
                .filter(SampleRequests::canBeFilled)
                .flatMap(request -> SampleRequests.adders(request).map(method -> new Adding(request, method)));
    }

    /** A dropped filter would return everything, and a dropped product would not be paid. */
    @ParameterizedTest
    @MethodSource("adders")
    void nullElementsAreRejected(Adding adding) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleRequests.withNull(adding.request(), adding.method()))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).replace("_", ""))
                        .containsIgnoringCase(adding.method().getName()));
    }

    Stream<Class<?>> fillable() {
        return provider.classes().stream().filter(SampleRequests::canBeFilled);
    }

    @ParameterizedTest
    @MethodSource("fillable")
    void requestsCanBeChanged(Class<?> request) {
        Object original = SampleRequests.everything(request);
        String printed = original.toString();

        assertThat(SampleRequests.rebuilt(original, null)).isEqualTo(original);
        assertThat(SampleRequests.rebuilt(original, "of_the_copy")).isNotEqualTo(original);
        assertThat(original).hasToString(printed).isEqualTo(SampleRequests.everything(request));
    }

    Stream<Adding> lists() {
        return fillable()
                .flatMap(request -> SampleRequests.listSetters(request).map(method -> new Adding(request, method)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsCanBeSetOrExtended(Adding list) {
        List<List<?>> values = SampleRequests.setAndAdded(list.request(), list.method());

        List<?> set = values.get(0);
        assertThat(values.get(1)).hasSize(set.size() + 1);
        assertThat(values.get(1).subList(0, set.size())).isEqualTo(set);
        assertThat(values.get(2)).isEqualTo(set);
    }

    /** Each list in a request has a setter for the whole list. */
    @ParameterizedTest
    @MethodSource("fillable")
    void everyListHasASetter(Class<?> request) {
        assertThat(SampleRequests.listSetters(request).map(Method::getName))
                .containsAll(Arrays.stream(request.getRecordComponents())
                        .filter(component -> component.getType() == List.class)
                        .map(RecordComponent::getName)
                        .toList());
    }

    Stream<Adding> metadata() {
        return fillable()
                .flatMap(request -> SampleRequests.metadataSetters(request).map(method -> new Adding(request, method)));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("metadata")
    void metadataCanBeSetOrExtended(Adding map) {
        List<Map<?, ?>> maps = SampleRequests.setAndPut(map.request(), map.method(), "of_tomorrow", "1", "2");

        Map<Object, Object> expected = new LinkedHashMap<>(maps.get(0));
        expected.put("of_tomorrow", "2");
        assertThat(maps.get(1)).isEqualTo(expected);
    }

    @Test
    void everyRequestIsInATable() {
        assertThat(takingRequests()
                        .filter(taking -> !provider.testedElsewhere().contains(taking.toString()))
                        .map(Taking::request))
                .isSubsetOf(provider.requests().toList());
    }

    /** The comment of a builder names the required setters, whose comments start with "Required". */
    @ParameterizedTest
    @MethodSource("fillable")
    void requiredSettersAreDocumented(Class<?> request) throws Exception {
        Class<?> builder = request.getMethod("builder").getReturnType();
        Set<String> required = SampleRequests.requiredSetters(request);
        Map<String, List<String>> comments = commentsOfSetters(builder);

        String comment = SourceDocs.ofType(builder);
        assertThat(comment).matches("Builds an? \\{@code [\\w.]+}\\. \\S.*");
        Matcher named = Pattern.compile("Required: (.*?)\\.(?= |$)").matcher(comment);
        assertThat(named.find() ? LINK.matcher(named.group(1)).results().map(link -> link.group(1)) : Stream.of())
                .containsExactlyInAnyOrderElementsOf(required);
        assertThat(comments.entrySet().stream()
                        .filter(setter -> setter.getValue().stream().anyMatch(text -> text.startsWith("Required. ")))
                        .map(Map.Entry::getKey))
                .allMatch(setter -> required.stream().anyMatch(setter::startsWith));
        assertThat(required)
                .allMatch(name -> comments.entrySet().stream()
                        .filter(setter -> setter.getKey().startsWith(name))
                        .flatMap(setter -> setter.getValue().stream())
                        .anyMatch(text -> text.startsWith("Required")));
    }

    /** Returns the comments of the setters of a builder, including those inherited within the module. */
    private static Map<String, List<String>> commentsOfSetters(Class<?> builder) {
        Map<String, List<String>> comments = new TreeMap<>();
        for (Class<?> type = builder;
                !type.getPackageName().startsWith("io.paylinks.core");
                type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                comments.putIfAbsent(method.getName(), SourceDocs.ofMethods(type, method.getName()));
            }
        }
        return comments;
    }

    /** An unused golden file would not be compared with anything. */
    @Test
    void goldenFilesHaveNoUnusedParts() throws Exception {
        Map<String, Set<String>> asked = new TreeMap<>();
        Map<String, Set<String>> held = new TreeMap<>();
        provider.requests().forEach(request -> asked.put(request.getSimpleName() + ".json", parts(request)));
        URL folder = provider.clientType().getResource("golden");
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
            for (Path file : files.toList()) {
                Set<String> parts = new TreeSet<>();
                Json.tree(Files.readString(file)).fieldNames().forEachRemaining(parts::add);
                held.put(file.getFileName().toString(), parts);
            }
        }

        assertThat(held).isEqualTo(asked);
    }

    private static Set<String> parts(Class<?> request) {
        return SampleRequests.canClear(request)
                ? Set.of("everything", "required", "cleared")
                : Set.of("everything", "required");
    }
}
