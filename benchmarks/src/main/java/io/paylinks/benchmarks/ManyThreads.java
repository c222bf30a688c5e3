package io.paylinks.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** 64 threads over one client; prints how many calls a second of CPU time makes. */
final class ManyThreads {
    private static final int THREADS = 64;
    private static final long WARM_UP = 1_000_000;

    private ManyThreads() {}

    public static void main(String[] args) throws InterruptedException {
        long seconds = Long.parseLong(args[2]);
        // A pool that holds all connections: reconnecting would cost both sides alike and hide the difference.
        OkHttpClient http = new OkHttpClient.Builder()
                .callTimeout(Duration.ofSeconds(30))
                .connectionPool(new ConnectionPool(THREADS, 1, TimeUnit.MINUTES))
                .build();
        PaymentCalls payments = PaymentCalls.of(Side.valueOf(args[0]), args[1], http);
        LongAdder calls = new LongAdder();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> {
                while (true) {
                    payments.get();
                    calls.increment();
                }
            });
        }
        // By calls, not by time: both sides must have been compiled to the same degree.
        while (calls.sum() < WARM_UP) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long callsBefore = calls.sum();
        long cpuBefore = system.getProcessCpuTime();
        TimeUnit.SECONDS.sleep(seconds);
        long made = calls.sum() - callsBefore;
        System.out.println(made * 1e9 / (system.getProcessCpuTime() - cpuBefore));
    }
}
