package io.paylinks.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM on the same class path, which prints one line per figure. */
final class Jvm implements AutoCloseable {
    private final String name;
    private final Process process;
    private final BufferedReader output;
    private final PrintWriter input;

    private Jvm(String name, Process process) {
        this.name = name;
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    static Jvm start(Class<?> main, String... args) throws IOException {
        return start(List.of(), main, args);
    }

    static Jvm start(List<String> options, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Jvm(main.getSimpleName() + " " + List.of(args), process);
    }

    /** Sends a line and returns the number printed for it. */
    double ask(String line) throws IOException {
        input.println(line);
        return number();
    }

    double number() throws IOException {
        return Double.parseDouble(line());
    }

    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException(name + " failed");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
