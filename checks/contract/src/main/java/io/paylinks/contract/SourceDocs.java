package io.paylinks.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Javadoc in the sources of the tested module, each comment on one line. */
final class SourceDocs {
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** A comment, and the annotations between it and its declaration. */
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s+)*";

    private SourceDocs() {}

    /** Returns the comment of a type; empty if it has none. */
    static String ofType(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return comments(
                        outer == null ? source(type) : body(outer),
                        "\\n" + indent(type) + COMMENT + "[a-z ]*\\b(?:class|record|interface) " + type.getSimpleName()
                                + "\\b")
                .findFirst()
                .orElse("");
    }

    /** Returns the comments of the public methods of a type that have this name and a comment. */
    static List<String> ofMethods(Class<?> type, String name) {
        return comments(body(type), "\\n    " + indent(type) + COMMENT + "public [^;{}=\\n]*\\b" + name + "\\(")
                .toList();
    }

    /** Returns the number of public methods of a type that have this name, with or without a comment. */
    static long countMethods(Class<?> type, String name) {
        return Pattern.compile("\\n    " + indent(type) + "public [^;{}=\\n]*\\b" + name + "\\(")
                .matcher(body(type))
                .results()
                .count();
    }

    private static Stream<String> comments(String source, String declaration) {
        return Pattern.compile(declaration, Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(found -> found.group(1)
                        .replaceAll("\\s*\\n\\s*\\*", " ")
                        .replaceAll("\\s+", " ")
                        .strip());
    }

    /** Returns the source of a type from its declaration to its closing brace. */
    private static String body(Class<?> type) {
        String indent = indent(type);
        String source = type.getDeclaringClass() == null ? source(type) : body(type.getDeclaringClass());
        Pattern declaration = Pattern.compile(
                "(?m)^" + indent + "[a-z ]*\\b(?:class|record|interface) " + type.getSimpleName() + "\\b");
        int start = declaration
                .matcher(source)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source of " + type))
                .start();
        return source.substring(start, source.indexOf("\n" + indent + "}", start));
    }

    private static String indent(Class<?> type) {
        int depth = 0;
        for (Class<?> outer = type.getDeclaringClass(); outer != null; outer = outer.getDeclaringClass()) {
            depth++;
        }
        return "    ".repeat(depth);
    }

    private static String source(Class<?> type) {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        try {
            return "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
