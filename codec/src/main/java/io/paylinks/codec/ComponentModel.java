package io.paylinks.codec;

import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A component that is read from a field.
 *
 * @param name the Java name
 * @param kind the kind of its type
 * @param type the source of its type, without annotations
 * @param valueType the record, the open enum or the class with a creator; otherwise the component's own class
 * @param creator the name of the method that creates a value from text, if the kind is {@link Kind#CREATED}
 * @param jsonNames the JSON name and the aliases
 */
record ComponentModel(
        RecordComponentElement element,
        String name,
        Kind kind,
        String type,
        TypeElement valueType,
        @Nullable String creator,
        List<String> jsonNames,
        boolean isRequired) {}
