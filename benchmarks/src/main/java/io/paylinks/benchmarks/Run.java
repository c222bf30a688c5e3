package io.paylinks.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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

/** Runs all benchmarks against one server and prints the SDK's costs relative to those of hand-written code. */
public final class Run {
    private static final String BYTES = "gc.alloc.rate.norm";

    private static final Map<String, String> BUDGETS = Map.of(
            "getPayment", "<= 1.06",
            "getLink", "<= 1.06",
            "createPayment", "<= 1.08",
            "createLink", "<= 1.12",
            "pageOf500Payments", "<= 1.10",
            "webhookOf250Events", "<= 1.10");

    private final String url;
    private final boolean quick;
    private final List<String> table = new ArrayList<>();

    private Run(String url, boolean quick) {
        this.url = url;
        this.quick = quick;
    }

    /** Runs the benchmarks; the argument {@code quick} gives rough figures. */
    public static void main(String[] args) throws IOException, RunnerException {
        boolean quick = List.of(args).contains("quick");
        try (LocalServer server = LocalServer.start()) {
            Run run = new Run(server.url(), quick);
            run.calls();
            run.manyThreads();
            run.coldStart();
            System.out.println();
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %12s %12s %7s %12s %7s %8s%n",
                    "",
                    "SDK",
                    "by hand",
                    "ratio",
                    "strict",
                    "ratio",
                    "budget");
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
        results.forEach((name, sides) -> row(name + ", bytes", side -> bytes(sides.get(side)), BUDGETS.get(name)));
        results.forEach((name, sides) ->
                row(name + ", us", side -> sides.get(side).getPrimaryResult().getScore(), ""));
    }

    /** One JVM per side. They take turns, so that other load on the machine affects all of them. */
    private void manyThreads() throws IOException {
        Map<Side, Jvm> jvms = new EnumMap<>(Side.class);
        Map<Side, List<Double>> calls = new EnumMap<>(Side.class);
        try {
            for (Side side : Side.values()) {
                Jvm jvm = Jvm.start(ManyThreads.class, side.name(), url);
                jvms.put(side, jvm);
                jvm.ask("1"); // waits until it is warm
            }
            for (int round = 0; round < (quick ? 7 : 15); round++) {
                for (Side side : Side.values()) {
                    add(calls, side, jvms.get(side).ask("2"));
                }
            }
        } finally {
            jvms.values().forEach(Jvm::close);
        }
        row("64 threads, calls per CPU second", side -> median(calls.get(side)), ">= 0.95");
    }

    private void coldStart() throws IOException {
        Map<Side, List<Double>> millis = new EnumMap<>(Side.class);
        for (int round = 0; round < (quick ? 9 : 21); round++) {
            for (Side side : Side.values()) {
                try (Jvm jvm = Jvm.start(ColdStart.class, side.name(), url)) {
                    add(millis, side, jvm.number());
                }
            }
        }
        row("cold start, ms", side -> median(millis.get(side)), "<= 1.05");
    }

    private static void add(Map<Side, List<Double>> figures, Side side, double figure) {
        figures.computeIfAbsent(side, s -> new ArrayList<>()).add(figure);
    }

    private void row(String name, ToDoubleFunction<Side> figure, String budget) {
        double sdk = figure.applyAsDouble(Side.SDK);
        double hand = figure.applyAsDouble(Side.BY_HAND);
        double strict = figure.applyAsDouble(Side.STRICT);
        table.add(String.format(
                Locale.ROOT,
                "%-34s %12.1f %12.1f %7.2f %12.1f %7.2f %8s",
                name,
                sdk,
                hand,
                sdk / hand,
                strict,
                sdk / strict,
                budget));
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
