package io.paylinks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No public method or constructor of the starter takes an argument, so none can be null. Beans are created by methods
 * that are not public, and {@link PaylinksCustomizer} is implemented by users.
 */
class NullArgumentsTest {
    @Test
    void publicMethodsAndConstructorsHaveNoParameters() throws Exception {
        List<Executable> takingArguments = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            Stream.of(type.getDeclaredMethods(), type.getConstructors())
                    .flatMap(Arrays::stream)
                    .filter(executable -> Modifier.isPublic(executable.getModifiers()))
                    .filter(executable -> executable.getParameterCount() > 0)
                    .forEach(takingArguments::add);
        }

        assertThat(takingArguments).containsExactly(PaylinksCustomizer.class.getMethod("customize", Object.class));
    }

    private static List<Class<?>> publicTypes() throws Exception {
        Path classes = Path.of(PaylinksCustomizer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve("io/paylinks/spring"))) {
            for (String name : files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .toList()) {
                Class<?> type = Class.forName("io.paylinks.spring." + name.replace(".class", ""));
                if (isPublic(type)) {
                    types.add(type);
                }
            }
        }
        assertThat(types).contains(StreamAutoConfiguration.class, PaylinksCustomizer.class);
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }
}
