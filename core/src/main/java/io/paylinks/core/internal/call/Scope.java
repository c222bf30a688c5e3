package io.paylinks.core.internal.call;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.RateLimit;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Cancellation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The additions of a derived client to its calls: {@code async} adds a cancellation, {@code withResponse} a recorder,
 * {@code withIdempotencyKey} a key, {@code underOneDeadline} a shared preparation.
 */
public record Scope(
        Cancellation cancellation,
        @Nullable Recorder recorder,
        @Nullable SingleUseKey key,
        @Nullable Preparation preparation) {
    static final Scope NONE = new Scope(Cancellation.NONE, null, null, null);

    public Scope with(Cancellation cancellation) {
        return new Scope(cancellation, recorder, key, preparation);
    }

    public Scope with(Recorder recorder) {
        return new Scope(cancellation, recorder, key, preparation);
    }

    public Scope with(SingleUseKey key) {
        return new Scope(cancellation, recorder, key, preparation);
    }

    /** Lets all calls share one preparation; null gives each its own. */
    public Scope withPreparation(@Nullable Preparation preparation) {
        return new Scope(cancellation, recorder, key, preparation);
    }

    /** Records the last response. */
    public static final class Recorder {
        private final AtomicReference<@Nullable Recorded> last = new AtomicReference<>();

        void record(Recorded recorded) {
            last.set(recorded);
        }

        public Recorded last() {
            Recorded recorded = last.get();
            if (recorded == null) {
                throw new IllegalStateException(
                        "withResponse saw no call; use the client passed to the function, as in "
                                + "withResponse(c -> c.payments().get(id))");
            }
            return recorded;
        }
    }

    /** A response without its value. */
    public record Recorded(
            int status,
            Map<String, List<String>> headers,
            @Nullable String requestId,
            @Nullable RateLimit rateLimit,
            int attempts,
            boolean replayed,
            String body) {

        /** Records a response that was first turned into an exception. */
        static Recorded of(ApiException e) {
            return new Recorded(e.status(), e.headers(), e.requestId(), e.rateLimit(), e.attempts(), false, e.body());
        }

        Recorded replayed(int earlierAttempts) {
            return new Recorded(status, headers, requestId, rateLimit, earlierAttempts + attempts, true, body);
        }

        public <T> ApiResponse<T> with(T value) {
            return new ApiResponse<>(value, status, headers, requestId, rateLimit, attempts, replayed, body);
        }
    }

    /** An idempotency key that only one write may use. */
    public static final class SingleUseKey {
        private final String key;
        private final AtomicReference<@Nullable String> usedBy = new AtomicReference<>();

        public SingleUseKey(String key) {
            if (Arguments.notNull("the idempotency key", key).isBlank()
                    || !key.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                throw new IllegalArgumentException("an idempotency key must consist of printable ASCII characters");
            }
            this.key = key;
        }

        String takeFor(String operation, boolean isSent) {
            if (!isSent) {
                throw new IllegalStateException(operation + " sends no idempotency key");
            }
            if (!usedBy.compareAndSet(null, operation)) {
                throw new IllegalStateException("the idempotency key was used by " + usedBy.get()
                        + "; use a separate withIdempotencyKey call for each write");
            }
            return key;
        }
    }
}
