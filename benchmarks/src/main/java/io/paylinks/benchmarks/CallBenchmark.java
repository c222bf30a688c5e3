package io.paylinks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Sequential calls over one connection, or webhooks. With the gc profiler: bytes per operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallBenchmark {
    @Param
    public Side side;

    /** The server's URL; if empty, a server is started. */
    @Param("")
    public String url;

    private LocalServer own;
    private PaymentCalls payments;
    private LinkCalls links;
    private Webhooks webhooks;

    @Setup(Level.Trial)
    public void open() {
        String address = url;
        if (address.isEmpty()) {
            own = LocalServer.start();
            address = own.url();
        }
        payments = PaymentCalls.of(side, address, null);
        links = LinkCalls.of(side, address);
        webhooks = Webhooks.of(side);
    }

    @TearDown(Level.Trial)
    public void close() {
        if (own != null) {
            own.close();
        }
    }

    @Benchmark
    public Object getPayment() {
        return payments.get();
    }

    @Benchmark
    public Object createPayment() {
        return payments.create();
    }

    @Benchmark
    public Object pageOf500Payments() {
        return payments.page();
    }

    @Benchmark
    public Object getLink() {
        return links.get();
    }

    @Benchmark
    public Object createLink() {
        return links.create();
    }

    @Benchmark
    public Object webhookOf250Events() {
        return webhooks.parse();
    }
}
