package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.RawServer.Reaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Reuse of connections under load. */
class ConnectionsTest extends ServerTest {
    private static final int CALLS = 64;

    /** OkHttp's default pool keeps only five idle connections: 300 of the 320 connections would be new. */
    @Test
    void aBurstReusesTheConnectionsOfThePreviousBurst() throws Exception {
        CyclicBarrier all = new CyclicBarrier(CALLS);
        RawServer raw = closing(new RawServer((socket, out) -> {
            await(all);
            return Reaction.respond(200, THING).react(socket, out);
        }));
        ExecutorService threads = Executors.newFixedThreadPool(CALLS);
        closing(threads::shutdownNow);
        ThingsClient client =
                closing(builder().baseUrl(raw.url()).executor(threads).build());

        for (int burst = 0; burst < 5; burst++) {
            List<CompletableFuture<Thing>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(client.async(c -> c.things().get("t1")));
            }
            for (CompletableFuture<Thing> call : calls) {
                call.get(30, TimeUnit.SECONDS);
            }
        }

        assertThat(raw.requests).hasSize(5 * CALLS);
        assertThat(raw.connections).hasValue(CALLS);
    }

    private static void await(CyclicBarrier all) throws IOException {
        try {
            all.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IOException(e);
        }
    }
}
