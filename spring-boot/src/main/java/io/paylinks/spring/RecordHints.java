package io.paylinks.spring;

import io.paylinks.core.OpenEnum;
import io.paylinks.core.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** Lets a native image read and write all records and open enums of core and of the providers that are there. */
final class RecordHints implements RuntimeHintsRegistrar {
    private static final String CLASSES = "classpath*:io/paylinks/**/*.class";

    private final BindingReflectionHintsRegistrar binding = new BindingReflectionHintsRegistrar();

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver(loader);
        MetadataReaderFactory readers = new CachingMetadataReaderFactory(resources);
        try {
            for (Resource resource : resources.getResources(CLASSES)) {
                ClassMetadata type = readers.getMetadataReader(resource).getClassMetadata();
                if (isValue(type)) {
                    register(hints, ClassUtils.resolveClassName(type.getClassName(), loader));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the classes to register", e);
        }
        register(hints, Secret.class); // made from properties, too
    }

    private static boolean isValue(ClassMetadata type) {
        String parent = type.getSuperClassName();
        return Record.class.getName().equals(parent) || OpenEnum.class.getName().equals(parent);
    }

    private void register(RuntimeHints hints, Class<?> type) {
        binding.registerReflectionHints(hints.reflection(), type);
        hints.reflection()
                .registerType(
                        type, MemberCategory.INVOKE_DECLARED_CONSTRUCTORS, MemberCategory.INVOKE_DECLARED_METHODS);
    }
}
