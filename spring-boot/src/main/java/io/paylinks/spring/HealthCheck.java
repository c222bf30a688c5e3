package io.paylinks.spring;

import io.paylinks.core.PaylinksClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that shows whether a provider can be reached and accepts the keys. Its result, success or failure, is cached
 * for a while, and requests that arrive during a call wait for its result, so that the health endpoint cannot exhaust
 * the provider's rate limit.
 */
final class HealthCheck {
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final Duration CACHE_FOR = Duration.ofSeconds(10);

    private final String provider;
    private final Runnable call;
    private final Duration cacheFor;
    private final LongSupplier nanoTime;
    private final Lock lock = new ReentrantLock(); // does not pin waiting virtual threads
    private @Nullable Long checkedAt;
    private @Nullable RuntimeException failure;

    HealthCheck(String provider, Runnable call, Duration cacheFor, LongSupplier nanoTime) {
        this.provider = provider;
        this.call = call;
        this.cacheFor = cacheFor;
        this.nanoTime = nanoTime;
    }

    /** Creates a check that makes one attempt of at most five seconds. */
    static <C extends PaylinksClient<C>> HealthCheck of(
            String provider, C client, Consumer<? super C> call, @Nullable Duration cacheFor) {
        C once = client.with(options -> options.deadline(DEADLINE).maxRetries(0));
        return new HealthCheck(
                provider, () -> call.accept(once), cacheFor == null ? CACHE_FOR : cacheFor, System::nanoTime);
    }

    /** Creates an indicator for each check. */
    static <I> Map<String, I> indicators(List<HealthCheck> checks, Function<HealthCheck, I> indicator) {
        return checks.stream().collect(Collectors.toMap(HealthCheck::provider, indicator));
    }

    /** Returns the name of the provider. */
    String provider() {
        return provider;
    }

    /** Calls the provider unless a result is cached. Throws the exception of the call. */
    void run() {
        if (cacheFor.compareTo(Duration.ZERO) <= 0) {
            call.run();
            return;
        }
        lock.lock();
        try {
            if (checkedAt == null || age(checkedAt).compareTo(cacheFor) >= 0) {
                check();
            }
            if (failure != null) {
                throw failure;
            }
        } finally {
            lock.unlock();
        }
    }

    private void check() {
        checkedAt = null;
        failure = null;
        try {
            call.run();
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e; // the caller was interrupted, which says nothing about the provider
            }
            failure = e;
        }
        checkedAt = nanoTime.getAsLong();
    }

    private Duration age(long since) {
        return Duration.ofNanos(nanoTime.getAsLong() - since);
    }
}
