package io.paylinks.codec;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One run of the Java compiler, with Jackson's annotations on the class path.
 *
 * @param problems the errors and warnings, such as {@code Payment.java:5: the type double is not supported}
 * @param generated the generated sources by their class names
 */
record Compilation(List<String> problems, Map<String, String> generated) {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile(
            "^(?:public |final |abstract )*(?:class|record|enum|interface|@interface) (\\w+)", Pattern.MULTILINE);

    /** Compiles sources. A folder keeps its classes for the next compilation. */
    static Compilation of(
            Path folder, Collection<? extends Processor> processors, List<String> options, List<String> sources)
            throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createTempDirectory(folder, "generated");
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        arguments.addAll(List.of(
                "-classpath",
                Stream.of(classes, jar(JsonAnySetter.class), jar(Nullable.class))
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator))));
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        problems,
                        arguments,
                        null,
                        sources.stream().map(Source::new).toList());
        task.setProcessors(processors);
        task.call();
        return new Compilation(
                problems.getDiagnostics().stream()
                        .map(problem -> {
                            JavaFileObject file = problem.getSource();
                            String place = file == null
                                    ? ""
                                    : Path.of(file.getName()).getFileName() + ":" + problem.getLineNumber() + ": ";
                            return place + problem.getMessage(Locale.ROOT);
                        })
                        .toList(),
                read(generated));
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                String name = path.substring(0, path.length() - ".java".length());
                sources.put(name.replace(File.separatorChar, '.'), Files.readString(file));
            }
        }
        return sources;
    }

    /** Returns the name of the first class in a source. */
    static String className(String source) {
        Matcher folder = PACKAGE.matcher(source);
        Matcher name = CLASS.matcher(source);
        if (!folder.find() || !name.find()) {
            throw new IllegalArgumentException("no class in " + source);
        }
        return folder.group(1) + "." + name.group(1);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + className(text).replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
