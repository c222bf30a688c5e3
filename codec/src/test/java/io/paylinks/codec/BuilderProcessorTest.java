package io.paylinks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the annotation processor on a request record with the Java compiler. */
class BuilderProcessorTest {
    private static final String REQUEST = """
            package sample;

            import com.google.auto.value.AutoBuilder;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            public record Request(
                    String name,
                    @Nullable String city,
                    @Nullable String note,
                    List<@Nullable String> tags,
                    @Nullable Long amount) {
                @AutoBuilder
                public abstract static class Builder {
                    public abstract Builder name(String name);

                    public abstract Builder city(String city);

                    public abstract Builder note(@Nullable String note);

                    public abstract Builder tags(List<@Nullable String> tags);

                    public abstract Builder amount(long amount);

                    public abstract Request build();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void settersRejectNullUnlessTheirParameterIsNullable() throws IOException {
        String generated = generated();

        assertThat(nullCheckCount(generated, "name")).isEqualTo(1);
        assertThat(nullCheckCount(generated, "city"))
                .as("a nullable component, but not a nullable parameter")
                .isEqualTo(1);
        assertThat(nullCheckCount(generated, "tags")).isEqualTo(1);
        assertThat(nullCheckCount(generated, "note")).isZero();
        assertThat(nullCheckCount(generated, "amount")).isZero();
        assertThat(generated).doesNotContain("NullPointerException");
    }

    private static int nullCheckCount(String source, String argument) {
        return source.split("throw new IllegalArgumentException\\(\"" + argument + " must not be null\"\\)", -1).length
                - 1;
    }

    /** Compiles the request and returns the source of its builder. */
    private String generated() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///sample/Request.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return REQUEST;
                    }
                };
        StringWriter messages = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.getTask(
                messages,
                null,
                null,
                List.of("-d", folder.toString(), "-s", folder.toString(), "-implicit:class"),
                null,
                List.of(source));
        task.setProcessors(List.of(new BuilderProcessor()));
        assertThat(task.call()).as(messages.toString()).isTrue();
        try (Stream<Path> files = Files.walk(folder)) {
            return Files.readString(files.filter(file -> file.toString().endsWith("Builder.java"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
