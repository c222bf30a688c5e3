package io.paylinks.contract;

import io.paylinks.core.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reflection helpers. */
final class Reflect {
    private Reflect() {}

    /** Calls a method, and throws its exception unwrapped. */
    static Object call(Method method, @Nullable Object on, @Nullable Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the public methods that a class declares, except static ones. */
    static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    /** Returns the methods of a client that return a resource. */
    static Stream<Method> resources(Class<?> client) {
        return methods(client).filter(method -> method.getParameterCount() == 0);
    }

    /** Returns the constants of an open enum in order. */
    static List<OpenEnum> constants(Class<?> type) {
        List<OpenEnum> constants = new ArrayList<>();
        try {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == type && Modifier.isPublic(field.getModifiers())) {
                    constants.add((OpenEnum) field.get(null));
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return constants;
    }

    /** Returns a type, or the type of its elements. */
    static Class<?> elementOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? Map.class : elementOf(generic.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }

    /** Returns all classes of a class's module. */
    static List<Class<?>> moduleOf(Class<?> one) {
        try {
            Path root = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && name.contains("/"))
                        .map(name -> name.substring(0, name.length() - 6)
                                .replace(root.getFileSystem().getSeparator(), "."))
                        .<Class<?>>map(Reflect::load)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
