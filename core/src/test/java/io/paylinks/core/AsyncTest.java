package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.NotFoundException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Asynchronous calls. */
@Timeout(60)
class AsyncTest extends ServerTest {

    @Test
    void completesWithTheValueOfTheCall() throws Exception {
        enqueue(200, THING);
        ThingsClient client = client();

        CompletableFuture<Thing> future = client.async(c -> c.things().get("t1"));

        assertThat(future.get(20, TimeUnit.SECONDS).id()).isEqualTo("t1");
        assertRequests(1);
    }

    @Test
    void completesWithTheExceptionOfTheCall() {
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = client();

        CompletableFuture<Thing> future = client.async(c -> c.things().get("t1"));

        assertThat(catchThrowable(() -> future.get(20, TimeUnit.SECONDS)))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
        assertThat(future).isCompletedExceptionally().isNotCancelled();
        assertRequests(1);
    }

    @Test
    void propagatesTheCallersContext() throws Exception {
        enqueue(200, THING);
        ThreadLocal<String> span = new ThreadLocal<>();
        List<String> recorded = new CopyOnWriteArrayList<>();
        ThingsClient client = closing(builder()
                .asyncContext(task -> {
                    String caller = span.get();
                    return () -> {
                        span.set(caller);
                        task.run();
                    };
                })
                .listener(call -> {
                    recorded.add(span.get());
                    return end -> recorded.add(span.get());
                })
                .build());
        span.set("span 7");

        client.async(c -> c.things().get("t1")).get(20, TimeUnit.SECONDS);

        assertThat(recorded).containsExactly("span 7", "span 7");
    }

    @Test
    void anExceptionFromTheContextIsThrownOrCompletesTheFuture() {
        IllegalStateException noContext = new IllegalStateException("no context");
        ThingsClient capture = closing(builder()
                .asyncContext(task -> {
                    throw noContext;
                })
                .build());
        ThingsClient restore = closing(builder()
                .asyncContext(task -> () -> {
                    throw noContext;
                })
                .build());

        assertThat(catchThrowable(() -> capture.async(c -> c.things().get("t1"))))
                .isSameAs(noContext);
        CompletableFuture<Thing> future = restore.async(c -> c.things().get("t1"));

        assertThat(catchThrowable(() -> future.get(20, TimeUnit.SECONDS))).hasCause(noContext);
        assertRequests(0);
    }

    @Test
    void completesWithTheExceptionOfAnInvalidArgument() {
        ThingsClient client = client();

        CompletableFuture<Thing> future = client.async(c -> c.things().get(""));

        assertThat(catchThrowable(() -> future.get(20, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertRequests(0);
    }

    @Test
    void completesWithAnError() {
        ThingsClient client = client();

        CompletableFuture<Thing> future = client.async(c -> {
            throw new StackOverflowError();
        });

        assertThat(catchThrowable(() -> future.get(20, TimeUnit.SECONDS))).hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void runsManyCallsAtOnce() {
        int calls = 40;
        for (int i = 0; i < calls; i++) {
            enqueue(200, THING);
        }
        ThingsClient client = client();

        List<CompletableFuture<Thing>> futures = IntStream.range(0, calls)
                .mapToObj(i -> client.<Thing>async(c -> c.things().get("t1")))
                .toList();

        assertThat(futures)
                .allSatisfy(f -> assertThat(f.get(20, TimeUnit.SECONDS).id()).isEqualTo("t1"));
        assertRequests(calls);
    }

    @Test
    void threadsAreDaemons() throws Exception {
        ThingsClient client = client();

        Thread thread = client.<Thread>async(c -> Thread.currentThread()).get(20, TimeUnit.SECONDS);

        assertThat(thread).isNotSameAs(Thread.currentThread());
        assertThat(thread.isDaemon()).isTrue();
    }

    @Test
    void runsOnACustomExecutorAndDoesNotShutItDown() throws Exception {
        enqueue(200, THING);
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "users-own"));
        try {
            ThingsClient client = closing(builder().executor(executor).build());

            CompletableFuture<String> name = client.async(c -> {
                c.things().get("t1");
                return Thread.currentThread().getName();
            });

            assertThat(name.get(20, TimeUnit.SECONDS)).isEqualTo("users-own");
            client.close();
            assertThat(executor.isShutdown()).isFalse();
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void aRejectedExecutionIsThrown() {
        ThingsClient client = closing(builder()
                .executor(task -> {
                    throw new RejectedExecutionException("full");
                })
                .build());

        assertThat(catchThrowable(() -> client.async(c -> c.things().get("t1"))))
                .isInstanceOf(RejectedExecutionException.class);
        assertRequests(0);
    }

    @Test
    void acceptsAnExecutorThatRunsOnTheCallersThread() throws Exception {
        enqueue(200, THING);
        ThingsClient client = closing(builder().executor(Runnable::run).build());

        CompletableFuture<Thing> future = client.async(c -> c.things().get("t1"));

        assertThat(future).isDone();
        assertThat(future.get().id()).isEqualTo("t1");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aPageFetchedAsynchronouslyCanFetchFurtherPages() throws Exception {
        enqueue(200, "{\"things\":[{\"id\":\"a\"}],\"meta\":{\"cursors\":{\"after\":\"x\"}}}");
        enqueue(500, "{}");
        enqueue(200, "{\"things\":[{\"id\":\"b\"}]}");
        ThingsClient client = client();

        Page<Thing> page = client.<Page<Thing>>async(c -> c.things().list()).get(20, TimeUnit.SECONDS);

        assertThat(page.stream().map(Thing::id)).containsExactly("a", "b");
        assertRequests(3);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aPageCanFetchFurtherPagesAfterItsFutureWasCancelled() throws Exception {
        enqueue(200, "{\"things\":[{\"id\":\"a\"}],\"meta\":{\"cursors\":{\"after\":\"x\"}}}");
        enqueue(200, "{\"things\":[{\"id\":\"b\"}]}");
        ThingsClient client = client();
        CompletableFuture<Page<Thing>> future = client.async(c -> c.things().list());
        Page<Thing> page = future.get(20, TimeUnit.SECONDS);

        assertThat(future.cancel(true)).isFalse();

        assertThat(page.stream().map(Thing::id)).containsExactly("a", "b");
        assertRequests(2);
    }

    @Test
    void withResponseWorksAsynchronously() throws Exception {
        enqueue(201, THING);
        ThingsClient client = client();

        ApiResponse<Thing> response = client.<ApiResponse<Thing>>async(
                        c -> c.withResponse(d -> d.things().createKeyed(CreateThing.LAMP)))
                .get(20, TimeUnit.SECONDS);

        assertThat(response.status()).isEqualTo(201);
    }
}
