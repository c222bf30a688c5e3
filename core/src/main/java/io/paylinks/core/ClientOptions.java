package io.paylinks.core;

import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.CustomHeaders;
import io.paylinks.core.internal.FixedCredentials;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The options of a client's calls. Immutable: each setter returns new options. {@code client.with(o ->
 * o.deadline(Duration.ofMinutes(2)))} returns a client with other options.
 */
public final class ClientOptions {
    public static final ClientOptions DEFAULTS = new ClientOptions(new AutoBuilder_ClientOptions_Builder()
            .deadline(Duration.ofSeconds(90))
            .attemptTimeout(Duration.ofSeconds(30))
            .maxRetries(2)
            .headers(Map.of())
            .returnExisting(true)
            .listeners(List.of())
            .build());

    private final Values values;

    private ClientOptions(Values values) {
        this.values = values;
    }

    /** Returns the supplier of the credentials of each call, or null if there is none. */
    public @Nullable Supplier<Credentials> credentials() {
        return values.credentials;
    }

    /** Authenticates requests with these credentials. */
    public ClientOptions credentials(Credentials credentials) {
        return credentials(new FixedCredentials(Arguments.notNull("credentials", credentials)));
    }

    /** Calls this supplier for the credentials of each call, so that a key can be rotated at run time. */
    public ClientOptions credentials(Supplier<Credentials> supplier) {
        return change().credentials(Arguments.notNull("supplier", supplier)).options();
    }

    /** Returns the time limit of a whole call. */
    public Duration deadline() {
        return values.deadline;
    }

    /**
     * Sets the time limit of a whole call: its attempts, the waits between them, and the wait for a limiter. Each page
     * of a list is a separate call. Default: 90 seconds.
     *
     * <p>Your own code within the call (a credentials supplier, a {@code Dns}, an interceptor, a listener, a limiter or
     * a hook) is not interrupted; if it returns past the deadline, no further request is sent.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ClientOptions deadline(Duration deadline) {
        return change().deadline(positive("deadline", deadline)).options();
    }

    /** Returns the time limit of one attempt. */
    public Duration attemptTimeout() {
        return values.attemptTimeout;
    }

    /**
     * Sets the time limit of one attempt, from the DNS lookup to the last byte of the response. Default: 30 seconds.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ClientOptions attemptTimeout(Duration attemptTimeout) {
        return change().attemptTimeout(positive("attemptTimeout", attemptTimeout))
                .options();
    }

    /** Returns the maximum number of retries of a call. */
    public int maxRetries() {
        return values.maxRetries;
    }

    /**
     * Sets the maximum number of retries of a call; 0 makes a single attempt. Default: 2.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ClientOptions maxRetries(int maxRetries) {
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries must not be negative: " + maxRetries);
        }
        return change().maxRetries(maxRetries).options();
    }

    /** Returns the headers that are added to every request; names are case-insensitive. */
    public Map<String, String> headers() {
        return values.headers;
    }

    /**
     * Adds a header to every request, or replaces one that was added before. Credentials and the client's own headers
     * take precedence.
     *
     * @throws IllegalArgumentException for headers that only the client may set ({@code Authorization},
     *     {@code Idempotency-Key}, {@code Content-Type} and others), and for illegal header characters
     */
    public ClientOptions header(String name, String value) {
        CustomHeaders.check(Arguments.notNull("name", name), Arguments.notNull("value", value));
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(values.headers);
        more.put(name, value);
        return change().headers(Collections.unmodifiableMap(more)).options();
    }

    /** Returns whether a create with a used idempotency key returns what that key created. */
    public boolean returnExisting() {
        return values.returnExisting;
    }

    /**
     * Sets what a create with a used idempotency key does if the provider names what the key created: return that
     * ({@link ApiResponse#replayed()} is true), or throw a conflict. It always throws if what the key created differs
     * from the request. Default: true.
     */
    public ClientOptions returnExisting(boolean returnExisting) {
        return change().returnExisting(returnExisting).options();
    }

    /** Returns the listeners that are notified of every call. */
    public List<CallListener> listeners() {
        return values.listeners;
    }

    /** Adds a listener that is notified of every call, after the listeners added before. */
    public ClientOptions listener(CallListener listener) {
        List<CallListener> more = new ArrayList<>(values.listeners);
        more.add(Arguments.notNull("listener", listener));
        return change().listeners(Collections.unmodifiableList(more)).options();
    }

    /** Returns the limiter, or null if there is none. */
    public @Nullable Limiter limiter() {
        return values.limiter;
    }

    /** Sets the limiter that is consulted before each attempt and may delay it. Replaces the previous one. */
    public ClientOptions limiter(Limiter limiter) {
        return change().limiter(Arguments.notNull("limiter", limiter)).options();
    }

    /** Returns the hook, or null if there is none. */
    public @Nullable RequestHook hook() {
        return values.hook;
    }

    /** Sets the hook that is called before each attempt is sent. Replaces the previous one. */
    public ClientOptions hook(RequestHook hook) {
        return change().hook(Arguments.notNull("hook", hook)).options();
    }

    /** Returns the options without credentials and without the values of headers. */
    @Override
    public String toString() {
        return "ClientOptions[deadline=" + deadline() + ", attemptTimeout=" + attemptTimeout() + ", maxRetries="
                + maxRetries() + ", headers=" + headers().keySet() + ", returnExisting=" + returnExisting() + "]";
    }

    private static Duration positive(String name, Duration value) {
        if (Arguments.notNull(name, value).isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
        return value;
    }

    private Builder change() {
        return new AutoBuilder_ClientOptions_Builder(values);
    }

    record Values(
            @Nullable Supplier<Credentials> credentials,
            Duration deadline,
            Duration attemptTimeout,
            int maxRetries,
            Map<String, String> headers,
            boolean returnExisting,
            List<CallListener> listeners,
            @Nullable Limiter limiter,
            @Nullable RequestHook hook) {}

    @AutoBuilder(ofClass = Values.class)
    abstract static class Builder {
        abstract Builder credentials(@Nullable Supplier<Credentials> supplier);

        abstract Builder deadline(Duration deadline);

        abstract Builder attemptTimeout(Duration attemptTimeout);

        abstract Builder maxRetries(int maxRetries);

        abstract Builder headers(Map<String, String> headers);

        abstract Builder returnExisting(boolean returnExisting);

        abstract Builder listeners(List<CallListener> listeners);

        abstract Builder limiter(@Nullable Limiter limiter);

        abstract Builder hook(@Nullable RequestHook hook);

        abstract Values build();

        ClientOptions options() {
            return new ClientOptions(build());
        }
    }
}
