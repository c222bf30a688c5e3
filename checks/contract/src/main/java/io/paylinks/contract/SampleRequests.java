package io.paylinks.contract;

import io.paylinks.core.OpenEnum;
import io.paylinks.core.Range;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.Secret;
import io.paylinks.core.UpdateBuilder;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Requests whose setters were called by reflection. A value is derived from the name of its setter, as described in the
 * package, so that swapped setters are detected.
 */
final class SampleRequests {
    /** An extra value with characters that a query must escape, and a comma that must differ from a list separator. */
    private static final String EXTRA = "a=b&c +ü,[]%";

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final Pattern MISSING =
            Pattern.compile("(?:is missing required fields: |requires at least one (of )?)(.*)$");
    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final Comparator<Method> ORDER = Comparator.comparing(Method::getName)
            .thenComparing(Method::getParameterCount)
            .thenComparing(method -> Arrays.toString(method.getParameterTypes()));

    private final Class<?> builderType;
    private final Object builder;
    private final boolean onlyRequired;
    private final String prefix;
    private final Set<Integer> used = new HashSet<>();

    private SampleRequests(Class<?> request, boolean onlyRequired) {
        this(request, onlyRequired, "");
    }

    /** Creates a request whose texts have a prefix. */
    private SampleRequests(Class<?> request, boolean onlyRequired, String prefix) {
        this.prefix = prefix;
        try {
            Method builder = request.getMethod("builder");
            this.builderType = builder.getReturnType();
            this.builder = Reflect.call(builder, null);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(request + " has no builder", e);
        }
        this.onlyRequired = onlyRequired;
    }

    static boolean isRequest(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder"));
    }

    /** Returns whether a type is a request whose builder extends one of core. */
    static boolean canBeFilled(Class<?> type) {
        if (!isRequest(type)) {
            return false;
        }
        Object builder = new SampleRequests(type, false).builder;
        return builder instanceof RequestBuilder<?, ?> || builder instanceof UpdateBuilder<?, ?>;
    }

    /** Returns a request with each setter called, and with a field that is not modelled. */
    static Object everything(Class<?> request) {
        return everything(request, "");
    }

    /** Returns such a request whose texts have a prefix. */
    static Object everything(Class<?> request, String prefix) {
        SampleRequests sample = new SampleRequests(request, false, prefix);
        sample.setters().forEach(sample::set);
        sample.callNamed("extra", "of_tomorrow", prefix.isEmpty() ? EXTRA : prefix + "extra");
        return sample.build();
    }

    /** Returns the setters that take one value, or a list, which must not be null or have null elements. */
    static Stream<Method> adders(Class<?> request) {
        return new SampleRequests(request, false)
                .allSetters()
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                .filter(method -> !Modifier.isAbstract(method.getModifiers()) || isList(method));
    }

    private static boolean isList(Method setter) {
        return setter.getParameterTypes()[0] == List.class;
    }

    /** Builds a request to which a null was added by one of its {@link #adders}. */
    static Object withNull(Class<?> request, Method adder) {
        SampleRequests sample = new SampleRequests(request, false);
        sample.setters().forEach(sample::set);
        Class<?> type = adder.getParameterTypes()[0];
        Object argument = isList(adder)
                ? Collections.singletonList(null)
                : type.isArray() ? Array.newInstance(type.getComponentType(), 1) : null;
        Reflect.call(adder, sample.builder, argument);
        return sample.build();
    }

    /** Returns a request with the required fields only. */
    static Object required(Class<?> request) {
        return new SampleRequests(request, true).buildRequired(new LinkedHashSet<>());
    }

    /** Returns the names of the setters without which a request cannot be built, except for alternatives. */
    static Set<String> requiredSetters(Class<?> request) {
        Set<String> names = new LinkedHashSet<>();
        new SampleRequests(request, true).buildRequired(names);
        return names;
    }

    private Object buildRequired(Set<String> names) {
        Set<String> set = new HashSet<>();
        while (true) {
            try {
                return build();
            } catch (IllegalArgumentException e) {
                Matcher missing = MISSING.matcher(String.valueOf(e.getMessage()));
                if (!missing.find()) {
                    throw e;
                }
                for (MatchResult name : NAME.matcher(missing.group(2)).results().toList()) {
                    if (!set.add(name.group())) {
                        throw e;
                    }
                    set(setterOf(name.group()));
                    if (missing.group(1) == null) {
                        names.add(name.group());
                    }
                }
            }
        }
    }

    /** Returns an update that clears every clearable field. */
    static Object cleared(Class<?> request) {
        SampleRequests sample = new SampleRequests(request, false);
        sample.clearing().forEach(method -> Reflect.call(method, sample.builder));
        return sample.build();
    }

    static boolean canClear(Class<?> request) {
        return new SampleRequests(request, false).clearing().findAny().isPresent();
    }

    /** Returns one way to set each value: lists by their adders, metadata as a map. */
    private Stream<Method> setters() {
        return allSetters()
                .filter(method -> !isList(method) || addersOf(method).findAny().isEmpty())
                .filter(method -> !setsEntry(method));
    }

    private Stream<Method> allSetters() {
        return methods()
                .filter(method -> method.getParameterCount() > 0)
                .filter(method -> !method.getName().equals("extra"));
    }

    /** Returns the methods that add to the list that a method sets: {@code item} of {@code items}. */
    private Stream<Method> addersOf(Method listSetter) {
        return allSetters()
                .filter(method -> isPlural(listSetter.getName(), method.getName()))
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> MethodType.methodType(method.getParameterTypes()[0])
                                .wrap()
                                .returnType()
                        == Reflect.elementOf(listSetter.getGenericParameterTypes()[0]));
    }

    private static boolean isPlural(String plural, String singular) {
        return plural.equals(singular + "s")
                || plural.equals(singular + "es")
                || plural.equals(singular.replaceFirst("y$", "ies"));
    }

    /** Returns whether a method sets one entry of a map that another method with its name sets. */
    private boolean setsEntry(Method method) {
        return method.getParameterCount() == 2
                && allSetters()
                        .anyMatch(other -> other.getName().equals(method.getName())
                                && other.getParameterCount() == 1
                                && other.getParameterTypes()[0] == Map.class);
    }

    /** Returns the setters that take a list. */
    static Stream<Method> listSetters(Class<?> request) {
        return new SampleRequests(request, false).allSetters().filter(SampleRequests::isList);
    }

    /** Returns the setters of metadata that take a map. */
    static Stream<Method> metadataSetters(Class<?> request) {
        return new SampleRequests(request, false)
                .allSetters()
                .filter(method -> method.getParameterTypes()[0] == Map.class)
                .filter(method -> method.getName().toLowerCase(Locale.ROOT).endsWith("metadata"));
    }

    /** Returns the value of a request's component after each of the given calls on its builder. */
    private @Nullable Object valueAfter(String name, Runnable... calls) {
        for (Runnable call : calls) {
            call.run();
        }
        Object request = build();
        try {
            return Reflect.call(request.getClass().getMethod(name), request);
        } catch (NoSuchMethodException e) {
            Object changes =
                    Reflect.call(request.getClass().getRecordComponents()[0].getAccessor(), request);
            return ((Map<?, ?>) changes).get(name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Sets a list and adds to it, in a builder that starts with a request that already has such a list.
     *
     * @return the list, the value after an element was added, and the value after it was set again
     */
    static List<List<?>> setAndAdded(Class<?> request, Method listSetter) {
        SampleRequests sample = new SampleRequests(request, false);
        sample.setters().forEach(sample::set);
        List<?> set = (List<?>) sample.sample(listSetter.getGenericParameterTypes()[0], listSetter.getName(), 0);
        Runnable setting = () -> Reflect.call(listSetter, sample.builder, set);
        Method adder = sample.addersOf(listSetter)
                .findFirst()
                .orElseThrow(() -> new AssertionError(request + " has no adder for " + listSetter.getName()));
        Runnable adding = () -> sample.call(adder, 0);
        String name = listSetter.getName();
        return List.of(set, (List<?>) Objects.requireNonNull(sample.valueAfter(name, setting, adding)), (List<?>)
                Objects.requireNonNull(sample.valueAfter(name, setting)));
    }

    /** Returns metadata that was set as a map, and its value after some entries were set. */
    static List<Map<?, ?>> setAndPut(Class<?> request, Method mapSetter, String key, String... values) {
        SampleRequests sample = new SampleRequests(request, false);
        sample.setters().forEach(sample::set);
        Method entry = sample.allSetters()
                .filter(sample::setsEntry)
                .filter(method -> method.getName().equals(mapSetter.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(request + " has no " + mapSetter.getName() + "(key, value)"));
        Map<?, ?> before = (Map<?, ?>) Objects.requireNonNull(sample.valueAfter(mapSetter.getName()));
        Map<?, ?> after = (Map<?, ?>) Objects.requireNonNull(sample.valueAfter(mapSetter.getName(), () -> {
            for (String value : values) {
                Reflect.call(entry, sample.builder, key, value);
            }
        }));
        return List.of(before, after);
    }

    /** Returns a request that {@code toBuilder()} of another builds, with another field that is not modelled. */
    static Object rebuilt(Object request, @Nullable String extraName) {
        try {
            Object builder = Reflect.call(request.getClass().getMethod("toBuilder"), request);
            if (extraName != null) {
                Reflect.call(
                        builder.getClass().getMethod("extra", String.class, Object.class), builder, extraName, "new");
            }
            return Reflect.call(builder.getClass().getMethod("build"), builder);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(request.getClass() + " has no toBuilder()", e);
        }
    }

    private Stream<Method> clearing() {
        return methods()
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().startsWith("clear"));
    }

    private Stream<Method> methods() {
        return Arrays.stream(builderType.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> method.getReturnType() != Object.class
                        && method.getReturnType().isAssignableFrom(builderType))
                .sorted(ORDER);
    }

    /** Returns the setter of a field; that of a list may add to it, such as {@code item} to {@code items}. */
    private Method setterOf(String field) {
        return setters()
                .filter(method -> field.equals(method.getName()) || isPlural(field, method.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(builderType + " has no setter of " + field));
    }

    private void set(Method setter) {
        call(setter, 0);
        if (!onlyRequired && adds(setter)) {
            call(setter, 1);
        }
    }

    /** Returns whether calling it twice sets two values, like {@code status(ACTIVE).status(PAID)} does. */
    private boolean adds(Method setter) {
        Class<?> type = setter.getParameterTypes()[0];
        return builder instanceof RequestBuilder<?, ?>
                && !Modifier.isAbstract(setter.getModifiers())
                && (OpenEnum.class.isAssignableFrom(type) || isRequest(type))
                && setters()
                                .filter(other -> other.getName().equals(setter.getName()))
                                .count()
                        == 1;
    }

    private void call(Method setter, int index) {
        Object[] arguments = Arrays.stream(setter.getGenericParameterTypes())
                .map(type -> sample(type, setter.getName(), index))
                .toArray();
        Reflect.call(setter, builder, arguments);
    }

    private void callNamed(String name, Object... arguments) {
        Method method = methods()
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        Reflect.call(method, builder, arguments);
    }

    private Object build() {
        try {
            return Reflect.call(builderType.getMethod("build"), builder);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private Object sample(Type type, String name, int index) {
        if (type instanceof ParameterizedType generic) {
            return sample(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return prefix + (index == 0 ? name : name + (index + 1));
        } else if (plain == int.class || plain == Integer.class) {
            return number(name);
        } else if (plain == long.class || plain == Long.class) {
            return 3_000_000_000L + number(name); // more than an int holds
        } else if (plain == boolean.class || plain == Boolean.class) {
            return isEven(name);
        } else if (plain == BigDecimal.class) {
            return amount(number(name));
        } else if (plain == Instant.class) {
            return START.plusSeconds(number(name) - 1000).plusNanos(isEven(name) ? 0 : 1_000);
        } else if (plain == LocalDate.class) {
            return LocalDate.ofInstant(START, ZoneOffset.UTC).plusDays(number(name) - 1000);
        } else if (plain == Secret.class) {
            return Secret.of(prefix + name);
        } else if (OpenEnum.class.isAssignableFrom(plain)) {
            List<OpenEnum> constants = Reflect.constants(plain);
            return constants.get(Math.min(index, constants.size() - 1));
        } else if (plain.isArray()) {
            return array(plain.getComponentType(), name);
        } else if (isRequest(plain)) {
            return onlyRequired || index > 0 ? required(plain) : everything(plain, prefix);
        }
        throw new AssertionError("SampleRequests has no sample of " + type + " for " + name);
    }

    private Object sample(ParameterizedType type, String name) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            Object first = sample(of[0], name, 0);
            return first instanceof Record ? List.of(first) : List.of(first, sample(of[0], name, 1));
        } else if (type.getRawType() == Map.class) {
            return of[1] == String.class ? texts(name) : values(name);
        } else if (type.getRawType() == Range.class) {
            return new Range<>(
                    sample(of[0], name + "Gt", 0),
                    sample(of[0], name + "Gte", 0),
                    sample(of[0], name + "Lt", 0),
                    sample(of[0], name + "Lte", 0));
        }
        throw new AssertionError("SampleRequests has no sample of " + type + " for " + name);
    }

    private Object array(Class<?> of, String name) {
        Object array = Array.newInstance(of, 2);
        Array.set(array, 0, sample(of, name, 0));
        Array.set(array, 1, sample(of, name, 1));
        return array;
    }

    private Map<String, @Nullable Object> values(String name) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("text", prefix.isEmpty() ? "a" : prefix + name);
        values.put("number", 1042);
        values.put("flag", true);
        values.put("none", null);
        values.put("inner", Map.of("list", Collections.singletonList("b")));
        return values;
    }

    private Map<String, @Nullable String> texts(String name) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("order", prefix.isEmpty() ? "1042" : prefix + name);
        texts.put("none", null);
        return texts;
    }

    /** Returns 1000 and the length of the name, or the next number that no earlier setter of the request has. */
    private int number(String name) {
        int number = 1000 + name.length();
        while (!used.add(number)) {
            number++;
        }
        return number;
    }

    private static boolean isEven(String name) {
        return name.length() % 2 == 0;
    }

    /** Returns an amount that naive code would write with an exponent or without a trailing zero. */
    private static BigDecimal amount(int number) {
        return switch (number % 3) {
            case 0 -> new BigDecimal(BigInteger.valueOf(number), -1);
            case 1 -> new BigDecimal(number + ".50");
            default -> new BigDecimal(BigInteger.valueOf(number), 11);
        };
    }
}
