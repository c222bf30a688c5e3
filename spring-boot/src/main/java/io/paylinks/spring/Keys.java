package io.paylinks.spring;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.env.Environment;

/**
 * Reads keys and secrets like Spring's binder, with relaxed names and placeholders. The binder itself is not used,
 * because its failures contain the value, in their message or in the output of Boot.
 */
final class Keys {
    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);
    private static final TypeDescriptor TEXTS = TypeDescriptor.collection(List.class, TEXT);

    private final Environment environment;

    Keys(Environment environment) {
        this.environment = environment;
    }

    /**
     * Returns the value of a property, or null if it is missing or blank, as {@code ${STREAM_API_KEY:}} may produce.
     */
    @Nullable
    String get(String name) {
        ConfigurationPropertyName full = ConfigurationPropertyName.of(name);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            ConfigurationProperty property = source.getConfigurationProperty(full);
            if (property != null) {
                String text = (String) convert(property, TEXT);
                return text.isBlank() ? null : text;
            }
        }
        return null;
    }

    /** Returns the values of a list, which may be a single value; empty if all of them are blank. */
    List<String> all(String name) {
        ConfigurationPropertyName full = ConfigurationPropertyName.of(name);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            List<String> texts = all(source, full);
            if (texts != null) {
                return texts.stream().allMatch(String::isBlank) ? List.of() : texts;
            }
        }
        return List.of();
    }

    /** Passes each value of a list to a setter. If that rejects one, the exception names the property. */
    void forEach(String name, Consumer<String> setter) {
        List<String> values = all(name);
        for (int i = 0; i < values.size(); i++) {
            String where = name + (values.size() == 1 ? "" : ", value " + (i + 1) + " of " + values.size());
            if (values.get(i).isBlank()) {
                throw new InvalidPropertyException(where + ": must not be blank; is the environment variable set?");
            }
            try {
                setter.accept(values.get(i));
            } catch (IllegalArgumentException e) {
                throw new InvalidPropertyException(where + ": " + e.getMessage());
            }
        }
    }

    /**
     * Returns the values in one source, or null if it has none: like in Spring, the first source with any value is
     * used.
     */
    @SuppressWarnings("unchecked")
    private @Nullable List<String> all(ConfigurationPropertySource source, ConfigurationPropertyName name) {
        ConfigurationProperty whole = source.getConfigurationProperty(name);
        if (whole != null) {
            return (List<String>) convert(whole, TEXTS);
        }
        Map<ConfigurationPropertyName, String> numbered = new LinkedHashMap<>();
        ConfigurationPropertyName next = name.append("[0]");
        for (ConfigurationProperty found = source.getConfigurationProperty(next); found != null; ) {
            numbered.put(next, (String) convert(found, TEXT));
            next = name.append("[" + numbered.size() + "]");
            found = source.getConfigurationProperty(next);
        }
        int index = name.getNumberOfElements();
        if (source instanceof IterableConfigurationPropertySource names
                && names.stream()
                        .filter(child -> name.isAncestorOf(child) && child.isNumericIndex(index))
                        .anyMatch(child -> !numbered.containsKey(child))) {
            throw new InvalidPropertyException(
                    name + ": number the values from [0] without gaps, all in one property source");
        }
        return numbered.isEmpty() ? null : List.copyOf(numbered.values());
    }

    private Object convert(ConfigurationProperty property, TypeDescriptor type) {
        try {
            Object value =
                    new PropertySourcesPlaceholdersResolver(environment).resolvePlaceholders(property.getValue());
            Object plain = value instanceof CharSequence text ? text.toString() : value;
            return requireNonNull(ApplicationConversionService.getSharedInstance()
                    .convert(plain, TypeDescriptor.forObject(plain), type));
        } catch (RuntimeException e) {
            // without the cause, whose message may contain the value
            throw new InvalidPropertyException(
                    property.getName() + ": the value cannot be read; does a placeholder in it refer to itself?");
        }
    }
}
