package io.paylinks.core.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a derived client adds to its calls: {@code async} a cancellation, {@code withResponse} a recorder,
 * {@code withIdempotencyKey} a key, calls made together a preparation that they share.
 */
record Scope(
        Cancellation cancellation,
        @Nullable Recorder recorder,
        @Nullable OneKey key,
        @Nullable Preparation together) {
    static final Scope NONE = new Scope(Cancellation.NONE, null, null, null);

    Scope with(Cancellation cancellation) {
        return new Scope(cancellation, recorder, key, together);
    }

    Scope with(Recorder recorder) {
        return new Scope(cancellation, recorder, key, together);
    }

    Scope with(OneKey key) {
        return new Scope(cancellation, recorder, key, together);
    }

    /** Gives all calls one preparation; null gives each its own again. */
    Scope together(@Nullable Preparation together) {
        return new Scope(cancellation, recorder, key, together);
    }

    /** Keeps the last answer. */
    static final class Recorder {
        private final AtomicReference<@Nullable Recorded> last = new AtomicReference<>();

        void record(Recorded recorded) {
            last.set(recorded);
        }

        Recorded last() {
            Recorded recorded = last.get();
            if (recorded == null) {
                throw new IllegalStateException(
                        "withResponse recorded no call: make it with the client that is passed in, as in "
                                + "withResponse(c -> c.payments().get(id))");
            }
            return recorded;
        }
    }

    /** An answer without its value. */
    record Recorded(
            int status,
            Map<String, List<String>> headers,
            @Nullable String requestId,
            io.paylinks.core.@Nullable RateLimit rateLimit,
            int attempts,
            boolean replayed,
            String body) {

        Recorded replayed(int earlierAttempts) {
            return new Recorded(status, headers, requestId, rateLimit, earlierAttempts + attempts, true, body);
        }
    }

    /** A key that one write may have. */
    static final class OneKey {
        private final String key;
        private final AtomicReference<@Nullable String> usedBy = new AtomicReference<>();

        OneKey(String key) {
            if (Arguments.notNull("the idempotency key", key).isBlank()
                    || !key.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                throw new IllegalArgumentException("an idempotency key must consist of printable ASCII characters");
            }
            this.key = key;
        }

        String takeFor(Operation<?> operation, boolean sent) {
            if (!sent) {
                throw new IllegalStateException(operation.id() + " sends no idempotency key");
            }
            if (!usedBy.compareAndSet(null, operation.id())) {
                throw new IllegalStateException("the idempotency key was used by " + usedBy.get()
                        + " already; give each write a withIdempotencyKey of its own");
            }
            return key;
        }
    }
}
