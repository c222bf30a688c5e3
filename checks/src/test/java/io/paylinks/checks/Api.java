package io.paylinks.checks;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public API of a module, one line per type and member: the public ones of exported packages, with their
 * nullability. Constructors of records and protected members are excluded, as VERSIONING.md says.
 */
final class Api {
    private static final int OF_INTEREST = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;

    private Api() {}

    /** Returns the lines of some classes, in an order independent of the compiler. */
    static List<String> lines(Stream<Class<?>> classes) {
        List<String> lines = new ArrayList<>();
        classes.filter(Api::isSeen)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(type -> {
                    lines.add(header(type));
                    members(type).forEach(member -> lines.add("    " + member));
                });
        return lines;
    }

    private static boolean isSeen(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
            if (!isSeen(each.getModifiers())) {
                return false;
            }
        }
        return !type.isAnonymousClass() && !type.isSynthetic();
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers);
    }

    private static String header(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface "
                : type.isInterface() ? "interface " : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
        StringBuilder line = new StringBuilder(
                        words(type.getModifiers() & ~(type.isInterface() ? Modifier.ABSTRACT : 0)))
                .append(type.isSealed() ? "sealed " : "")
                .append(kind)
                .append(type.getName())
                .append(variables(type.getTypeParameters()).strip());
        AnnotatedType parent = type.getAnnotatedSuperclass();
        if (parent != null && !Set.of(Object.class, Record.class).contains(type.getSuperclass()) && !type.isEnum()) {
            line.append(" extends ").append(text(parent));
        }
        List<String> interfaces = Arrays.stream(type.getAnnotatedInterfaces())
                .map(Api::text)
                .sorted()
                .toList();
        if (!interfaces.isEmpty()) {
            line.append(type.isInterface() ? " extends " : " implements ").append(String.join(", ", interfaces));
        }
        return line.toString();
    }

    private static Set<String> members(Class<?> type) {
        Set<String> lines = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isApi(field)) {
                lines.add(words(field.getModifiers()) + text(field.getAnnotatedType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isApi(constructor) && !type.isRecord()) {
                lines.add(words(constructor.getModifiers()) + "new" + parameters(constructor));
            }
        }
        // Members inherited from an invisible class belong to this class.
        for (Class<?> each = type; each != null && (each == type || !isSeen(each)); each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (isApi(method) && !isOfObject(method)) {
                    lines.add(method(method));
                }
            }
        }
        return lines;
    }

    private static boolean isApi(Member member) {
        return isSeen(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isOfObject(Method method) {
        String name = method.getName() + method.getParameterCount();
        return Set.of("equals1", "hashCode0", "toString0").contains(name);
    }

    private static String method(Method method) {
        String thrown = Arrays.stream(method.getAnnotatedExceptionTypes())
                .map(Api::text)
                .collect(Collectors.joining(", "));
        return (method.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "")
                + (method.isDefault() ? "default " : "")
                + words(method.getModifiers() & ~Modifier.ABSTRACT)
                + variables(method.getTypeParameters())
                + text(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getAnnotatedParameterTypes())
                .map(Api::text)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String words(int modifiers) {
        String words = Modifier.toString(modifiers & OF_INTEREST);
        return words.isEmpty() ? "" : words + " ";
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName()
                                + Arrays.stream(variable.getAnnotatedBounds())
                                        .filter(bound -> bound.getType() != Object.class || isNullable(bound))
                                        .map(Api::text)
                                        .collect(Collectors.joining(" & ", " extends ", ""))
                                        .replaceFirst(" extends $", ""))
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String text(AnnotatedType type) {
        return (isNullable(type) && !(type instanceof AnnotatedArrayType) ? "@Nullable " : "") + plain(type);
    }

    private static String plain(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + (isNullable(type) ? " @Nullable []" : "[]");
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
            return Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                    .map(Api::text)
                    .collect(Collectors.joining(", ", name(raw) + "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            AnnotatedType[] upper = wildcard.getAnnotatedUpperBounds();
            return lower.length > 0
                    ? "? super " + text(lower[0])
                    : upper.length == 0 || upper[0].getType() == Object.class && !isNullable(upper[0])
                            ? "?"
                            : "? extends " + text(upper[0]);
        }
        return type.getType() instanceof Class<?> plain
                ? name(plain)
                : type.getType().getTypeName();
    }

    private static String name(Class<?> type) {
        return type.getName()
                .replaceFirst("^(java\\.(lang|util)|io\\.paylinks\\.[a-z.]+)\\.([A-Z])", "$3")
                .replace('$', '.');
    }

    private static boolean isNullable(@Nullable AnnotatedElement element) {
        return element != null && element.isAnnotationPresent(Nullable.class);
    }
}
