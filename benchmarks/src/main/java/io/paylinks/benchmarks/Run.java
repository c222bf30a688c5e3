package io.paylinks.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks against one server and prints the SDK's costs as parts of those by hand. */
public final class Run {
    private static final String BYTES = "gc.alloc.rate.norm";

    private final String url;
    private final boolean quick;
    private final List<String> table = new ArrayList<>();

    private Run(String url, boolean quick) {
        this.url = url;
        this.quick = quick;
    }

    /** Takes {@code quick}, for rough figures, or nothing. */
    public static void main(String[] args) throws IOException, RunnerException {
        boolean quick = List.of(args).contains("quick");
        try (LocalServer server = LocalServer.start()) {
            Run run = new Run(server.url(), quick);
            run.calls();
            run.manyThreads();
            run.coldStart();
            System.out.println();
            System.out.printf(Locale.ROOT, "%-34s %12s %12s %7s %8s%n", "", "SDK", "by hand", "ratio", "budget");
            run.table.forEach(System.out::println);
        }
    }

    private void calls() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(CallBenchmark.class.getName())
                .param("url", url)
                .addProfiler(GCProfiler.class);
        if (quick) {
            options.measurementIterations(2);
        }
        Map<String, Map<Side, RunResult>> results = new TreeMap<>();
        Collection<RunResult> runs = new Runner(options.build()).run();
        for (RunResult run : runs) {
            String name = run.getParams().getBenchmark();
            results.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), n -> new TreeMap<>())
                    .put(Side.valueOf(run.getParams().getParam("side")), run);
        }
        results.forEach((name, sides) -> row(name + ", bytes", sides, Run::bytes, "<= 1.15"));
        results.forEach((name, sides) ->
                row(name + ", us", sides, run -> run.getPrimaryResult().getScore(), ""));
    }

    private void manyThreads() throws IOException {
        Map<Side, List<Double>> calls = new TreeMap<>();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            for (Side side : Side.values()) {
                calls.computeIfAbsent(side, s -> new ArrayList<>())
                        .add(Jvm.number(ManyThreads.class, side.name(), url, quick ? "5" : "10"));
            }
        }
        row(
                "64 threads, calls per CPU second",
                median(calls.get(Side.SDK)),
                median(calls.get(Side.BY_HAND)),
                ">= 0.90");
    }

    private void coldStart() throws IOException {
        Map<Side, List<Double>> millis = new TreeMap<>();
        for (int round = 0; round < (quick ? 9 : 21); round++) {
            for (Side side : Side.values()) {
                millis.computeIfAbsent(side, s -> new ArrayList<>()).add(Jvm.number(ColdStart.class, side.name(), url));
            }
        }
        row("cold start, ms", median(millis.get(Side.SDK)), median(millis.get(Side.BY_HAND)), "<= 1.10");
    }

    private void row(String name, Map<Side, RunResult> sides, ToDoubleFunction<RunResult> figure, String budget) {
        row(name, figure.applyAsDouble(sides.get(Side.SDK)), figure.applyAsDouble(sides.get(Side.BY_HAND)), budget);
    }

    private void row(String name, double sdk, double byHand, String budget) {
        table.add(String.format(Locale.ROOT, "%-34s %12.1f %12.1f %7.2f %8s", name, sdk, byHand, sdk / byHand, budget));
    }

    @SuppressWarnings("rawtypes") // of JMH
    private static double bytes(RunResult run) {
        return run.getSecondaryResults().entrySet().stream()
                .filter(result -> result.getKey().endsWith(BYTES))
                .mapToDouble(result -> result.getValue().getScore())
                .findFirst()
                .orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
