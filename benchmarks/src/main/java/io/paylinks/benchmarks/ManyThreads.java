package io.paylinks.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** 64 threads with one client. For each line that it reads, it prints the number of calls per second of CPU time. */
final class ManyThreads {
    private static final int THREADS = 64;
    private static final long WARM_UP = 1_000_000;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Phaser windows = new Phaser(1 + THREADS);
    private final LongAdder calls = new LongAdder();
    private final PaymentCalls payments;
    private volatile boolean isOpen;

    private ManyThreads(PaymentCalls payments) {
        this.payments = payments;
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(this::callInWindows);
            thread.setDaemon(true);
            thread.start();
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        // A pool that holds all connections: reconnecting would cost both sides alike and hide the difference.
        OkHttpClient http = new OkHttpClient.Builder()
                .callTimeout(Duration.ofSeconds(30))
                .connectionPool(new ConnectionPool(THREADS, 1, TimeUnit.MINUTES))
                .build();
        ManyThreads threads = new ManyThreads(PaymentCalls.of(Side.valueOf(args[0]), args[1], http));
        threads.window(WARM_UP, 0); // by calls, not by time: both sides must have been compiled to the same degree
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String seconds = input.readLine(); seconds != null; seconds = input.readLine()) {
            System.out.println(threads.window(0, Long.parseLong(seconds)));
        }
    }

    private void callInWindows() {
        while (true) {
            windows.arriveAndAwaitAdvance();
            while (isOpen) {
                payments.get();
                calls.increment();
            }
            windows.arriveAndAwaitAdvance();
        }
    }

    private double window(long atLeast, long seconds) throws InterruptedException {
        long callsBefore = calls.sum();
        long cpuBefore = system.getProcessCpuTime();
        isOpen = true;
        windows.arriveAndAwaitAdvance();
        TimeUnit.SECONDS.sleep(seconds);
        while (calls.sum() < callsBefore + atLeast) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        isOpen = false;
        windows.arriveAndAwaitAdvance();
        return (calls.sum() - callsBefore) * 1e9 / (system.getProcessCpuTime() - cpuBefore);
    }
}
