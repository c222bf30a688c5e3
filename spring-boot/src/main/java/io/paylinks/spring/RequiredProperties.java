package io.paylinks.spring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The required properties of a bean.
 *
 * @param ways the alternatives, each a list of properties that must all be set and not blank
 */
record RequiredProperties(List<List<String>> ways) {
    /** Returns the missing properties for a bean of this type, or null if none is missing. */
    static @Nullable String missing(String type, Environment environment) {
        RequiredProperties required = ProviderTypes.REQUIRED_PROPERTIES.get(type);
        return required == null ? null : required.missing(environment);
    }

    private @Nullable String missing(Environment environment) {
        Keys keys = new Keys(environment);
        List<String> open = ways.stream()
                .map(way -> way.stream().filter(name -> !isSet(keys, name)).collect(Collectors.joining(" and ")))
                .toList();
        return open.contains("") ? null : String.join(", or ", open);
    }

    private static boolean isSet(Keys keys, String name) {
        return name.endsWith(".secrets") ? !keys.all(name).isEmpty() : keys.get(name) != null;
    }

    static RequiredProperties of(String provider, String... ways) {
        return new RequiredProperties(Arrays.stream(ways)
                .map(way -> Arrays.stream(way.split(" "))
                        .map(name -> "paylinks." + provider + "." + name)
                        .toList())
                .toList());
    }
}
