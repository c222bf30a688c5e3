package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A cache of payment links, so that a checkout page does not exhaust the rate limit:
 * {@code PaymentLinkCache.of(client)}.
 *
 * <p>A link expires after 10 minutes, or after {@link Builder#maximumAge}. Missing links and failed calls are not
 * cached. If several threads need the same link, one makes the request and all share its result or its exception; each
 * waits no longer than its own deadline. If the requesting thread is interrupted, another takes over.
 *
 * <p>A cache belongs to the credentials of its client, because they decide which links are visible: create one for
 * each. Change links with {@link #update}, which also invalidates them. Other changes, including those made with the
 * client itself, become visible after {@link #invalidate} or when the link expires.
 *
 * <p>Thread-safe. {@link PaymentLinks#validate} never reads a cache.
 */
public final class PaymentLinkCache {
    private final DevdraftClient client;
    private final Cache<String, PaymentLink> links;
    private final ConcurrentMap<String, CompletableFuture<PaymentLink>> inFlight;

    private PaymentLinkCache(
            DevdraftClient client,
            Cache<String, PaymentLink> links,
            ConcurrentMap<String, CompletableFuture<PaymentLink>> inFlight) {
        this.client = client;
        this.links = links;
        this.inFlight = inFlight;
    }

    /** Creates an empty cache for the links of a client, which expire after 10 minutes; at most 10,000 links. */
    public static PaymentLinkCache of(DevdraftClient client) {
        return builder(client).build();
    }

    /** Returns a builder, to set the age, the size or the clock. */
    public static Builder builder(DevdraftClient client) {
        return new Builder(notNull("client", client));
    }

    /** Returns a payment link from the cache, or fetches it with {@link PaymentLinks#get}. */
    public PaymentLink get(String paymentLinkId) {
        notNull("paymentLinkId", paymentLinkId);
        long start = System.nanoTime();
        Duration left = client.options().deadline();
        while (true) {
            PaymentLink known = links.getIfPresent(paymentLinkId);
            if (known != null) {
                return known;
            }
            CompletableFuture<PaymentLink> own = new CompletableFuture<>();
            CompletableFuture<PaymentLink> flight = inFlight.putIfAbsent(paymentLinkId, own);
            if (flight == null) {
                return fetch(paymentLinkId, own, left);
            }
            try {
                return await(paymentLinkId, flight, left);
            } catch (CancellationException e) {
                left = client.options().deadline().minusNanos(System.nanoTime() - start);
                if (left.isNegative() || left.isZero()) {
                    throw notSent(paymentLinkId, "the deadline passed", e);
                }
            }
        }
    }

    /** Returns a payment link as {@link #get} does, or null if Devdraft reports that it does not exist. */
    public @Nullable PaymentLink find(String paymentLinkId) {
        try {
            return get(paymentLinkId);
        } catch (NotFoundException e) {
            return null;
        }
    }

    /** Changes a payment link with {@link PaymentLinks#update}, and invalidates it, whatever the outcome. */
    public PaymentLink update(String paymentLinkId, UpdatePaymentLink request) {
        notNull("paymentLinkId", paymentLinkId);
        try {
            return client.paymentLinks().update(paymentLinkId, request);
        } finally {
            invalidate(paymentLinkId);
        }
    }

    /**
     * Removes a payment link. A link that is being fetched is returned to the waiting threads, but not cached.
     *
     * @return this cache
     */
    public PaymentLinkCache invalidate(String paymentLinkId) {
        notNull("paymentLinkId", paymentLinkId);
        inFlight.compute(paymentLinkId, (id, flight) -> {
            links.invalidate(id);
            return null;
        });
        return this;
    }

    /**
     * Removes all payment links, as {@link #invalidate} does.
     *
     * @return this cache
     */
    public PaymentLinkCache clear() {
        inFlight.keySet().forEach(this::invalidate);
        links.invalidateAll();
        return this;
    }

    /**
     * Returns a view of this cache that fetches and waits with other options, such as a shorter deadline. All views
     * share the cached links, and the result or exception of a fetch.
     *
     * @throws IllegalArgumentException if the credentials differ, because other links may be visible to them
     */
    public PaymentLinkCache with(UnaryOperator<ClientOptions> change) {
        DevdraftClient other = client.with(notNull("change", change));
        if (other.options().credentials() != client.options().credentials()) {
            throw new IllegalArgumentException("create a separate cache for other credentials");
        }
        return new PaymentLinkCache(other, links, inFlight);
    }

    private PaymentLink fetch(String id, CompletableFuture<PaymentLink> flight, Duration left) {
        try {
            PaymentLink cached = links.getIfPresent(id); // by a fetch that completed after the first lookup
            PaymentLink link = cached != null
                    ? cached
                    : client.with(o -> o.deadline(left)).paymentLinks().get(id);
            inFlight.computeIfPresent(id, (key, current) -> {
                if (current != flight) {
                    return current; // invalidated and requested again in the meantime
                }
                if (cached == null) {
                    links.put(key, link);
                }
                return null;
            });
            flight.complete(link);
            return link;
        } catch (RuntimeException | Error e) {
            inFlight.remove(id, flight);
            if (Thread.currentThread().isInterrupted()) {
                flight.cancel(false); // the waiting threads were not interrupted
            } else {
                flight.completeExceptionally(e);
            }
            throw e;
        }
    }

    private static PaymentLink await(String id, CompletableFuture<PaymentLink> flight, Duration left) {
        try {
            return flight.get(TimeUnit.NANOSECONDS.convert(left), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the thread that asked for " + id + " failed", e.getCause());
        } catch (TimeoutException e) {
            throw notSent(id, "the deadline passed while another thread was fetching the same link", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notSent(id, "the thread was interrupted", e);
        }
    }

    private static ConnectionException notSent(String id, String why, Exception cause) {
        String path = "/api/v0/payment-links/" + id;
        CallDetails details = new CallDetails("paymentLinks.get", "GET", path, 0, null, Outcome.NOT_SENT);
        return Exceptions.connection(details, "not sent: " + why, cause);
    }

    /** Builds a {@code PaymentLinkCache}. Nothing is required. */
    public static final class Builder {
        private final DevdraftClient client;
        private Duration maximumAge = Duration.ofMinutes(10);
        private long maximumSize = 10_000;
        private Ticker ticker = Ticker.systemTicker();

        private Builder(DevdraftClient client) {
            this.client = client;
        }

        /** The time after which a link expires, counted from when it was stored. Default: 10 minutes. */
        public Builder maximumAge(Duration maximumAge) {
            if (notNull("maximumAge", maximumAge).isNegative() || maximumAge.isZero()) {
                throw new IllegalArgumentException("maximumAge must be longer than zero: " + maximumAge);
            }
            this.maximumAge = maximumAge;
            return this;
        }

        /** The maximum number of links; the least used are evicted. Default: 10,000. */
        public Builder maximumSize(long maximumSize) {
            if (maximumSize < 1) {
                throw new IllegalArgumentException("maximumSize must be at least 1: " + maximumSize);
            }
            this.maximumSize = maximumSize;
            return this;
        }

        /** The clock that measures the age, for tests. Default: the system's monotonic clock. */
        public Builder clock(Clock clock) {
            notNull("clock", clock);
            ticker = () -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
            return this;
        }

        public PaymentLinkCache build() {
            Cache<String, PaymentLink> links = Caffeine.newBuilder()
                    .expireAfterWrite(maximumAge)
                    .maximumSize(maximumSize)
                    .ticker(ticker)
                    .executor(Runnable::run) // no threads of the cache
                    .build();
            return new PaymentLinkCache(client, links, new ConcurrentHashMap<>());
        }
    }
}
