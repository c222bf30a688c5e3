package io.paylinks.gocardless;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The records that answers are read into. */
final class ResponseRecords {
    private static final Class<?> CLIENT = GoCardlessClient.class;

    private ResponseRecords() {}

    /** Returns what resource methods return: the types that have a fixture. */
    static Set<Class<?>> answers() {
        Set<Class<?>> answers = new LinkedHashSet<>();
        publicMethods(CLIENT)
                .filter(method -> method.getParameterCount() == 0)
                .flatMap(resource -> publicMethods(resource.getReturnType()))
                .map(method -> valueOf(method.getGenericReturnType()))
                .filter(ResponseRecords::isOurs)
                .forEach(answers::add);
        return answers;
    }

    /** Returns the answers and all records inside of them. */
    static Set<Class<?>> all() {
        Set<Class<?>> all = new LinkedHashSet<>();
        answers().forEach(answer -> addWithParts(answer, all));
        return all;
    }

    /** Returns all classes of the module. */
    static List<Class<?>> ofModule() {
        try {
            Path root = Path.of(
                    CLIENT.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && name.contains("/"))
                        .map(name -> name.substring(0, name.length() - 6)
                                .replace(root.getFileSystem().getSeparator(), "."))
                        .<Class<?>>map(ResponseRecords::load)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static boolean isOpenEnum(Class<?> type) {
        return OpenEnum.class.isAssignableFrom(type);
    }

    /** Tells whether answers are read into a type: such records, and no others, keep unknown fields. */
    static boolean isResponse(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getRecordComponents()).anyMatch(ResponseRecords::isExtra);
    }

    static boolean isExtra(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonAnySetter.class);
    }

    /** Returns a type, or the type of its elements. */
    static Class<?> valueOf(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() != Map.class) {
            return valueOf(generic.getActualTypeArguments()[0]);
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static void addWithParts(Class<?> type, Set<Class<?>> into) {
        if (isOurs(type) && into.add(type)) {
            for (RecordComponent part : type.getRecordComponents()) {
                addWithParts(valueOf(part.getGenericType()), into);
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackageName().startsWith(CLIENT.getPackageName() + ".");
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
