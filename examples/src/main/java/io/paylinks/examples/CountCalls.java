package io.paylinks.examples;

import io.paylinks.core.CallListener;
import io.paylinks.stream.StreamClient;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts calls, attempts and latencies by operation with a {@link CallListener}. Runs on the fake. */
public final class CountCalls implements CallListener {
    private final Map<String, Count> counts = new ConcurrentSkipListMap<>();

    /** Makes some calls and prints the counts. */
    public static void main(String[] args) {
        Narrator narrator = new Narrator(System.out);
        CountCalls counter = new CountCalls();
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamClient.builder()
                        .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                        .baseUrl(fake.url())
                        .listener(counter)
                        .build()) {
            narrator.chapter("Count calls by operation");
            stream.me().get();
            for (int i = 0; i < 5; i++) {
                stream.products().get(FakeStream.PRODUCT_ID);
            }
            fake.failNext(Fault.rateLimited(Duration.ZERO));
            stream.paymentLinks().list();
        }
        counter.counts.forEach((operation, count) -> narrator.says(
                operation,
                count.calls + " calls, " + count.attempts + " attempts, " + count.micros.sum() / count.calls.sum()
                        + " microseconds a call"));
    }

    @Override
    public Observer onStart(Call call) {
        return end -> {
            Count count = counts.computeIfAbsent(call.operation(), operation -> new Count());
            count.calls.increment();
            count.attempts.add(end.attempts());
            count.micros.add(end.duration().toNanos() / 1_000);
        };
    }

    private static final class Count {
        final LongAdder calls = new LongAdder();
        final LongAdder attempts = new LongAdder();
        final LongAdder micros = new LongAdder();
    }
}
