package io.paylinks.codec;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Generates a reader for each record with {@code @JsonAnySetter}, a table of these readers, and the readers of their
 * open enums. Any type or annotation of Jackson that it does not support is a compile error.
 *
 * <p>It does nothing unless the option {@code paylinks.package} names the package of what it generates. The option
 * {@code paylinks.naming} derives JSON names from Java names: {@code LOWER_CAMEL_CASE}, the default, or
 * {@code SNAKE_CASE}.
 */
@SupportedAnnotationTypes("*") // otherwise the compiler warns of unrecognized options where Jackson is not used
@SupportedOptions({ReaderProcessor.PACKAGE, ReaderProcessor.NAMING})
public final class ReaderProcessor extends AbstractProcessor {
    static final String PACKAGE = "paylinks.package";
    static final String NAMING = "paylinks.naming";

    private static final String ANY_SETTER = RecordModel.ANNOTATIONS + "JsonAnySetter";

    private boolean isDone;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        String target = processingEnv.getOptions().get(PACKAGE);
        if (target != null && !target.isEmpty()) {
            try {
                generate(target, annotated(annotations, round));
            } catch (UnsupportedException e) {
                report(e);
            }
        }
        return false; // Jackson's annotations are not ours
    }

    private Set<TypeElement> annotated(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> records = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(ANY_SETTER)) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    try {
                        records.add(recordOf(element));
                    } catch (UnsupportedException e) {
                        report(e);
                    }
                }
            }
        }
        return records;
    }

    /** Returns the record of a component. The annotation is at its field, its accessor and its parameter. */
    private static TypeElement recordOf(Element annotated) {
        Element owner = annotated;
        while (owner != null && !(owner instanceof TypeElement)) {
            owner = owner.getEnclosingElement();
        }
        if (owner instanceof TypeElement type && type.getKind() == ElementKind.RECORD) {
            return type;
        }
        throw new UnsupportedException(annotated, "@JsonAnySetter is supported in records only");
    }

    private void generate(String target, Set<TypeElement> records) {
        if (records.isEmpty()) {
            return;
        }
        if (isDone) {
            throw new UnsupportedException(
                    records.iterator().next(),
                    "a record that another annotation processor generates cannot have a reader");
        }
        isDone = true;
        String namingOption = processingEnv.getOptions().get(NAMING);
        Naming naming = Naming.of(namingOption);
        if (naming == null) {
            String message = "the option " + NAMING + " must be LOWER_CAMEL_CASE or SNAKE_CASE, not " + namingOption;
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
            return;
        }
        Map<String, RecordModel> models = new TreeMap<>();
        Map<String, TypeElement> enums = new TreeMap<>();
        for (TypeElement type : records) {
            try {
                RecordModel model = RecordModel.of(type, target, naming, processingEnv.getElementUtils());
                for (ComponentModel component : model.components()) {
                    if (component.kind() == Kind.RECORD || component.kind() == Kind.RECORDS) {
                        requireReader(component, records);
                    } else if (component.kind() == Kind.OPEN_ENUM || component.kind() == Kind.OPEN_ENUMS) {
                        enums.put(component.valueType().getQualifiedName().toString(), component.valueType());
                    }
                }
                models.put(model.name(), model);
            } catch (UnsupportedException e) {
                report(e);
            }
        }
        if (models.size() < records.size()) {
            return;
        }
        Sources sources = new Sources(target, new ClassNames(models.values(), enums.values()));
        for (RecordModel model : models.values()) {
            write(target, sources.classNames().readerOf(model.type()), sources.reader(model), model.type());
        }
        if (!enums.isEmpty()) {
            write(
                    target,
                    Sources.ENUMS,
                    sources.enums(enums.values()),
                    enums.values().toArray(new Element[0]));
        }
        write(target, Sources.TABLE, sources.table(models.values()), records.toArray(new Element[0]));
    }

    /** A record without unknown fields would lose them; one of another module has its reader there. */
    private static void requireReader(ComponentModel component, Set<TypeElement> records) {
        if (!records.contains(component.valueType())) {
            throw new UnsupportedException(
                    component.element(),
                    "the record " + component.valueType().getSimpleName()
                            + " has no reader: it must have a component with @JsonAnySetter, and be in this module");
        }
    }

    private void write(String target, String name, String source, Element... origins) {
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(target + "." + name, origins)
                .openWriter()) {
            file.write(source);
        } catch (IOException e) {
            throw new UnsupportedException(origins[0], "cannot write " + name + ": " + e.getMessage());
        }
    }

    /** Reports an error; for a component at its field, because the compiler knows no line of a component. */
    private void report(UnsupportedException error) {
        Element element = error.element();
        Element place = element;
        if (element instanceof RecordComponentElement) {
            Element owner = Objects.requireNonNull(element.getEnclosingElement());
            for (Element field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                if (field.getSimpleName().equals(element.getSimpleName())) {
                    place = field;
                }
            }
        }
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, error.getMessage(), place);
    }
}
