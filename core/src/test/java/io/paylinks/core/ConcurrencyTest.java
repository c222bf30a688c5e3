package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One client used by many threads. */
@Timeout(60)
class ConcurrencyTest extends ServerTest {
    private static final int THREADS = 8;
    private static final int CALLS = 25;

    @Test
    void everyCallGetsItsOwnResponse() throws Exception {
        Set<String> keys = ConcurrentHashMap.newKeySet();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String id = request.getRequestUrl().pathSegments().get(1);
                if (request.getMethod().equals("PATCH")) {
                    keys.add(request.getHeader("Idempotency-Key"));
                }
                return json(200, "{\"thing\":{\"id\":\"" + id + "\"}}");
            }
        });
        ThingsClient client = client();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int thread = t;
                running.add(threads.submit(() -> {
                    for (int i = 0; i < CALLS; i++) {
                        String id = thread + "-" + i;
                        assertThat(client.things().get(id).id()).isEqualTo(id);
                        ApiResponse<Thing> response =
                                client.withResponse(c -> c.things().act(id));
                        assertThat(response.value().id()).isEqualTo(id);
                        assertThat(response.body()).contains('"' + id + '"');
                    }
                }));
            }
            for (Future<?> thread : running) {
                thread.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }

        assertRequests(THREADS * CALLS * 2);
        assertThat(keys).hasSize(THREADS * CALLS);
    }
}
