package io.paylinks.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of what is generated for each type. A name that two packages have starts with the package. */
final class ClassNames {
    private final Map<TypeElement, String> names = new HashMap<>();
    private final Set<String> readers = new HashSet<>();

    ClassNames(Collection<RecordModel> records, Collection<TypeElement> enums) {
        records.forEach(record -> names.put(record.type(), unique(record.type(), name -> name + "Reader", readers)));
        Set<String> constants = new HashSet<>();
        enums.forEach(type -> names.put(type, unique(type, ClassNames::constant, constants)));
    }

    private static String unique(TypeElement type, UnaryOperator<String> form, Set<String> taken) {
        String name = form.apply(nested(type, "_"));
        if (!taken.add(name)) {
            String folder = packageOf(type);
            name = form.apply(folder.substring(folder.lastIndexOf('.') + 1) + "_" + nested(type, "_"));
            if (!taken.add(name)) {
                throw new UnsupportedException(type, "two types would have a reader with the name " + name);
            }
        }
        return name;
    }

    /** Returns the name of a class in its package, such as {@code Payment_Links}. */
    static String nested(TypeElement type, String separator) {
        String name = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement outer
                ? nested(outer, separator) + separator + name
                : name;
    }

    /** Returns the top-level class that contains a type, or the type itself. */
    static TypeElement outermost(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
    }

    static String packageOf(TypeElement type) {
        Element owner = outermost(type).getEnclosingElement();
        return owner == null ? "" : owner.toString();
    }

    private static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private String name(TypeElement type) {
        return Objects.requireNonNull(names.get(type));
    }

    /** Returns the names of all records' readers. */
    Set<String> readers() {
        return readers;
    }

    /** Returns the name of a record's reader, such as {@code Payment_LinksReader}. */
    String readerOf(TypeElement record) {
        return name(record);
    }

    /** Returns the constant with the reader of an open enum, such as {@code PAYMENT_STATUS}. */
    String constantOf(TypeElement openEnum) {
        return name(openEnum);
    }
}
