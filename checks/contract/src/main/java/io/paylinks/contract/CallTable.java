package io.paylinks.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.Acknowledged;
import io.paylinks.core.Deleted;
import io.paylinks.core.PaylinksClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one resource class, each of its methods at least once.
 *
 * <p>A call with a request represents two or three calls: with every setter called, with the required fields only, and,
 * for an update that can clear fields, with every field cleared. The expected bodies are in
 * {@code golden/CreateCustomer.json}, as {@code everything}, {@code required} and {@code cleared}: the whole body, or
 * for a GET the decoded parameters.
 *
 * @param <C> the client
 * @param <R> the resource class
 */
public abstract class CallTable<C extends PaylinksClient<C>, R> {
    /** An id that must be encoded in a path. */
    protected static final String ID = "a/ü 1";

    private static final String ENCODED_ID = "a%2F%C3%BC%201";

    /** The methods that may be retried, unless an entry says otherwise. */
    private static final Set<String> REPLAYABLE = Set.of("GET", "PUT", "DELETE");

    private final String resource;
    private final Function<C, R> accessor;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Creates a table.
     *
     * @param resource the name of the client's method that returns the resource
     */
    protected CallTable(String resource, Function<C, R> accessor) {
        this.resource = resource;
        this.accessor = accessor;
    }

    /** Adds a call. The name is that of the method, followed by a description if there are several calls. */
    protected final Entry call(String name, Function<R, ?> call) {
        Entry entry = new Entry(name, null, (resource, request) -> call.apply(resource));
        entries.add(entry);
        return entry;
    }

    /** Adds the calls with a request: everything set, required fields only, everything cleared. */
    protected final <Q> Entry call(String method, Class<Q> request, BiFunction<R, Q, ?> call) {
        Entry entry = new Entry(method, request, (resource, value) -> call.apply(resource, request.cast(value)));
        entries.add(entry);
        return entry;
    }

    final Stream<Call<C>> calls(TestedProvider<C> provider) {
        return entries.stream().flatMap(entry -> entry.calls(provider));
    }

    final Stream<Class<?>> requests() {
        return entries.stream().flatMap(entry -> Stream.ofNullable(entry.request));
    }

    /** The expected request of a call, and its response. */
    public final class Entry {
        private final String name;
        private final @Nullable Class<?> request;
        private final BiFunction<R, @Nullable Object, ?> call;
        private String method = "";
        private String path = "";
        private List<String> query = List.of();
        private @Nullable String body;
        private @Nullable Boolean replayable;
        private boolean anonymous;
        private boolean form;
        private String wrappedAs = resource;
        private int status = 200;
        private Function<TestedProvider<C>, String> response = provider -> "";
        private Function<TestedProvider<C>, Object> expected = provider -> "";
        private @Nullable Class<?> record;

        private Entry(String name, @Nullable Class<?> request, BiFunction<R, @Nullable Object, ?> call) {
            this.name = name;
            this.request = request;
            this.call = call;
        }

        /**
         * Sets the expected method and path, such as {@code GET /customers/{id}}, where {@code {id}} is {@link #ID}.
         */
        public Entry sends(String target) {
            int space = target.indexOf(' ');
            method = target.substring(0, space);
            path = target.substring(space + 1).replace("{id}", ENCODED_ID);
            return this;
        }

        /** Sets the expected decoded parameters. Default, without a request: none. */
        public Entry query(String... pairs) {
            query = List.of(pairs);
            return this;
        }

        /** Sets the expected body. Default, without a request: none. */
        public Entry body(String json) {
            body = json;
            return this;
        }

        /**
         * Declares that the fields of the body are sent as {@code multipart/form-data}. A body without fields is JSON,
         * because a form has at least one part.
         */
        public Entry asForm() {
            form = true;
            return this;
        }

        /** Declares that the server honours the idempotency key, so that it may be retried. */
        public Entry honoursKey() {
            replayable = true;
            return this;
        }

        /** Declares that each request has a new effect, although it is a PUT, so that it must not be retried. */
        public Entry notReplayable() {
            replayable = false;
            return this;
        }

        /** Declares that the provider's own headers are not sent. */
        public Entry anonymous() {
            anonymous = true;
            return this;
        }

        /** Declares that the response has the envelope of another resource. */
        public Entry wrappedAs(String resource) {
            wrappedAs = resource;
            return this;
        }

        /** Responds with the fixture of a type. */
        public Entry returns(Class<?> type) {
            return returns(200, type);
        }

        /** Responds with the fixture of a type. */
        public Entry returns(int status, Class<?> type) {
            this.status = status;
            response = provider -> provider.wrapped(wrappedAs, provider.text(type));
            expected = provider -> provider.value(type);
            record = type;
            return this;
        }

        /** Responds with a list of one item. */
        public Entry returnsPageOf(Class<?> type) {
            response = provider -> provider.page(resource, provider.text(type));
            expected = provider -> List.of(provider.value(type));
            record = type;
            return this;
        }

        /** Responds to a deletion with an empty body. */
        public Entry returnsDeleted(int status) {
            this.status = status;
            expected = provider -> new Deleted(Map.of());
            return this;
        }

        /** Responds with an empty body. */
        public Entry returnsAcknowledged() {
            expected = provider -> new Acknowledged(Map.of());
            return this;
        }

        private Stream<Call<C>> calls(TestedProvider<C> provider) {
            if (request == null) {
                return Stream.of(
                        call(provider, "", null, Json.parameters(query), body == null ? null : Json.tree(body)));
            }
            Golden golden = Golden.of(provider, request);
            List<Call<C>> calls = new ArrayList<>();
            calls.add(call(provider, " with everything set", SampleRequests.everything(request), golden.everything()));
            calls.add(call(provider, " with what is required", SampleRequests.required(request), golden.required()));
            if (SampleRequests.canClear(request)) {
                calls.add(call(provider, " that clears", SampleRequests.cleared(request), golden.cleared()));
            }
            return calls.stream();
        }

        private Call<C> call(TestedProvider<C> provider, String how, Object value, JsonNode golden) {
            return method.equals("GET")
                    ? call(provider, how, value, golden, null)
                    : call(provider, how, value, Json.parameters(List.of()), golden);
        }

        private Call<C> call(
                TestedProvider<C> provider,
                String how,
                @Nullable Object value,
                JsonNode query,
                @Nullable JsonNode body) {
            return new Call<>(
                    resource + "." + name + how,
                    client -> call.apply(accessor.apply(client), value),
                    method,
                    path,
                    query,
                    body,
                    status,
                    response.apply(provider),
                    expected.apply(provider),
                    record,
                    replayable == null ? REPLAYABLE.contains(method) : replayable,
                    anonymous,
                    form && body != null && !body.isEmpty());
        }
    }
}
