import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates the metadata for native images from a module's classes: all types that Jackson reads or writes (records,
 * and types with Jackson's annotations), and all resources. Jackson only writes the records that have a generated
 * reader, so it needs no constructors of them. It is written in two forms, for GraalVM for JDK 23 and later, and for
 * earlier versions.
 *
 * <p>Run with the module's class path: {@code java NativeMetadata.java CLASSES ARTIFACT}
 */
public final class NativeMetadata {
    private static final String MEMBERS = "\"allDeclaredMethods\": true, \"allDeclaredFields\": true";
    private static final String CONSTRUCTORS = "\"allDeclaredConstructors\": true, ";
    private static final String ANY_SETTER = "com.fasterxml.jackson.annotation.JsonAnySetter";
    // Jackson accesses the components of a record by reflection, because it also runs on Java 8.
    private static final List<String> ASKED_BY_JACKSON = List.of(
            "\"java.lang.Class\", \"methods\": [{\"name\": \"getRecordComponents\", \"parameterTypes\": []}]",
            "\"java.lang.reflect.RecordComponent\", \"methods\": [{\"name\": \"getName\", \"parameterTypes\": []},"
                    + " {\"name\": \"getType\", \"parameterTypes\": []}]");

    private NativeMetadata() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Path classes = Path.of(args[0]);
        List<String> types = new ArrayList<>();
        List<String> resources = new ArrayList<>();
        try (Stream<Path> walked = Files.walk(classes)) {
            for (Path file : walked.filter(Files::isRegularFile).sorted().toList()) {
                String path = classes.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith(".class")) {
                    resources.add(path);
                } else if (!path.endsWith("-info.class")) {
                    String name =
                            path.substring(0, path.length() - ".class".length()).replace('/', '.');
                    Class<?> type = Class.forName(name, false, NativeMetadata.class.getClassLoader());
                    if (isForJackson(type)) {
                        types.add("\"" + name + "\", " + (hasReader(type) ? "" : CONSTRUCTORS) + MEMBERS);
                    }
                }
            }
        }
        resources.removeIf(path -> path.startsWith("META-INF/"));
        if (types.isEmpty() && resources.isEmpty()) {
            return;
        }
        types.addAll(0, ASKED_BY_JACKSON);

        Path folder = Files.createDirectories(
                classes.resolve("META-INF/native-image/io.paylinks").resolve(args[1]));
        write(
                folder.resolve("reachability-metadata.json"),
                "{\n\"reflection\": " + list("type", types) + ",\n\"resources\": "
                        + list("glob", quoted(resources, "", "")) + "\n}\n");
        write(folder.resolve("reflect-config.json"), list("name", types) + "\n");
        write(
                folder.resolve("resource-config.json"),
                "{\"resources\": {\"includes\": " + list("pattern", quoted(resources, "\\\\Q", "\\\\E")) + "}}\n");
    }

    /** Returns whether a generated reader creates the values of a type, without reflection. */
    private static boolean hasReader(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .flatMap(field -> Arrays.stream(field.getDeclaredAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().getName().equals(ANY_SETTER));
    }

    private static boolean isForJackson(Class<?> type) {
        return type.isRecord()
                || Stream.of(
                                Stream.of(type),
                                Arrays.stream(type.getDeclaredConstructors()),
                                Arrays.stream(type.getDeclaredMethods()),
                                Arrays.stream(type.getDeclaredFields()))
                        .flatMap(elements -> elements)
                        .map(AnnotatedElement.class::cast)
                        .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()))
                        .map(Annotation::annotationType)
                        .anyMatch(annotation -> annotation.getName().startsWith("com.fasterxml.jackson."));
    }

    private static List<String> quoted(List<String> texts, String before, String after) {
        return texts.stream().map(text -> "\"" + before + text + after + "\"").toList();
    }

    private static String list(String name, List<String> values) {
        return values.stream()
                .map(value -> "  {\"" + name + "\": " + value + "}")
                .collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }
}
