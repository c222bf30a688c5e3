package io.paylinks.core;

import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.FixedCredentials;
import io.paylinks.core.internal.OwnHeader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a client makes its calls. Immutable; {@code client.with(o -> o.deadline(…))} returns a client with other options.
 *
 * @param credentials is asked once for each call, so that a key can be replaced at run time; null until set
 * @param deadline the time limit of a whole call, including all attempts and waits; 90 seconds by default
 * @param attemptTimeout the time limit of one attempt; 30 seconds by default
 * @param maxRetries how often a call may be retried; 2 by default
 * @param headers the headers added to every request
 * @param returnExisting whether a create whose idempotency key was used before returns what that key created
 *     ({@link ApiResponse#replayed()}) instead of failing with a conflict, where the provider names it; true by default
 * @param listeners hear of each call; none by default
 * @param limiter is asked for leave before each attempt; null for none
 * @param hook sees each attempt before it is sent, and adds headers; null for none
 */
public record ClientOptions(
        @Nullable Supplier<Credentials> credentials,
        Duration deadline,
        Duration attemptTimeout,
        int maxRetries,
        Map<String, String> headers,
        boolean returnExisting,
        List<CallListener> listeners,
        @Nullable Limiter limiter,
        @Nullable RequestHook hook) {

    /** The options of a new client. */
    public static final ClientOptions DEFAULTS = new AutoBuilder_ClientOptions_Builder()
            .deadline(Duration.ofSeconds(90))
            .attemptTimeout(Duration.ofSeconds(30))
            .maxRetries(2)
            .headers(Map.of())
            .returnExisting(true)
            .listeners(List.of())
            .build();

    public ClientOptions {
        positive("deadline", deadline);
        positive("attemptTimeout", attemptTimeout);
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries must not be negative: " + maxRetries);
        }
        headers.forEach(OwnHeader::check);
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = Collections.unmodifiableMap(sorted);
        listeners = List.copyOf(listeners);
    }

    /** Signs requests with these credentials. */
    public ClientOptions credentials(Credentials credentials) {
        return credentials(new FixedCredentials(Arguments.notNull("credentials", credentials)));
    }

    /** Asks this supplier for credentials once for each call, so that a key can be replaced at run time. */
    public ClientOptions credentials(Supplier<Credentials> source) {
        return change().credentials(source).build();
    }

    /**
     * Limits the time of a whole call: attempts, the waits between them, and the wait for a limiter. Each page of a
     * list is a call of its own. What your own code does in the call (a source of credentials, a {@code Dns}, an
     * interceptor, a listener, a limiter or a hook) cannot be ended from outside; when it returns past the deadline,
     * nothing is sent.
     */
    public ClientOptions deadline(Duration deadline) {
        return change().deadline(deadline).build();
    }

    /** Limits the time of one attempt, from the look-up of the host to the last byte of the response. */
    public ClientOptions attemptTimeout(Duration attemptTimeout) {
        return change().attemptTimeout(attemptTimeout).build();
    }

    /** Limits how often a call is retried; 0 makes a single attempt. */
    public ClientOptions maxRetries(int maxRetries) {
        return change().maxRetries(maxRetries).build();
    }

    /**
     * Adds a header to every request, or replaces one that was added before. Credentials and the headers of the client
     * itself take precedence.
     *
     * @throws IllegalArgumentException for headers that the client itself must set ({@code Authorization},
     *     {@code Idempotency-Key}, {@code Content-Type} and the like), and for characters that a header cannot carry
     */
    public ClientOptions header(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return change().headers(more).build();
    }

    /**
     * Chooses what a create with a used idempotency key does: return what that key created, or fail with a conflict. It
     * always fails if what the key created contradicts the request.
     */
    public ClientOptions returnExisting(boolean returnExisting) {
        return change().returnExisting(returnExisting).build();
    }

    /** Tells this listener of each call, too, after those that were added before. */
    public ClientOptions listener(CallListener listener) {
        List<CallListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return change().listeners(more).build();
    }

    /** Asks this limiter for leave before each attempt, instead of the one set before. */
    public ClientOptions limiter(Limiter limiter) {
        return change().limiter(limiter).build();
    }

    /** Shows each attempt to this hook before it is sent, instead of to the one set before. */
    public ClientOptions hook(RequestHook hook) {
        return change().hook(hook).build();
    }

    /** Returns the options without credentials and without the values of headers. */
    @Override
    public String toString() {
        return "ClientOptions[deadline=" + deadline + ", attemptTimeout=" + attemptTimeout + ", maxRetries="
                + maxRetries + ", headers=" + headers.keySet() + ", returnExisting=" + returnExisting + "]";
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than zero: " + value);
        }
    }

    private Builder change() {
        return new AutoBuilder_ClientOptions_Builder(this);
    }

    @AutoBuilder
    abstract static class Builder {
        abstract Builder credentials(@Nullable Supplier<Credentials> source);

        abstract Builder deadline(Duration deadline);

        abstract Builder attemptTimeout(Duration attemptTimeout);

        abstract Builder maxRetries(int maxRetries);

        abstract Builder headers(Map<String, String> headers);

        abstract Builder returnExisting(boolean returnExisting);

        abstract Builder listeners(List<CallListener> listeners);

        abstract Builder limiter(@Nullable Limiter limiter);

        abstract Builder hook(@Nullable RequestHook hook);

        abstract ClientOptions build();
    }
}
