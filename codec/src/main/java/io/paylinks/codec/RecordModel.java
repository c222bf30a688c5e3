package io.paylinks.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A record that is read, with its components in order.
 *
 * @param name the binary name
 * @param components the components that are read from fields
 * @param unknownFields the name of the component with the unknown fields
 * @param unknownFieldsIndex its index among all components
 */
record RecordModel(
        TypeElement type, String name, List<ComponentModel> components, String unknownFields, int unknownFieldsIndex) {

    static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";

    private static final String OPEN_ENUM = "io.paylinks.core.OpenEnum";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("java.lang.String", Kind.TEXT),
            Map.entry("java.lang.Long", Kind.WHOLE_NUMBER),
            Map.entry("java.lang.Integer", Kind.INTEGER),
            Map.entry("java.lang.Boolean", Kind.BOOLEAN),
            Map.entry("java.math.BigDecimal", Kind.DECIMAL),
            Map.entry("java.time.Instant", Kind.INSTANT),
            Map.entry("java.time.LocalDate", Kind.DATE),
            Map.entry("java.lang.Object", Kind.ANY),
            Map.entry("io.paylinks.core.Secret", Kind.SECRET),
            Map.entry("java.util.List<java.lang.String>", Kind.TEXTS),
            Map.entry("java.util.List<java.lang.Long>", Kind.WHOLE_NUMBERS),
            Map.entry("java.util.List<java.lang.Object>", Kind.ANY_VALUES),
            Map.entry("java.util.Map<java.lang.String,java.lang.String>", Kind.TEXT_MAP),
            Map.entry("java.util.Map<java.lang.String,java.lang.Object>", Kind.ANY_MAP));

    /** The annotations at components, each with the elements that are supported. The last three affect writing. */
    private static final Map<String, Set<String>> SUPPORTED = Map.of(
            "JsonAnySetter", Set.of(),
            "JsonProperty", Set.of("value", "required"),
            "JsonAlias", Set.of("value"),
            "JsonAnyGetter", Set.of(),
            "JsonFormat", Set.of("shape"),
            "JsonInclude", Set.of("value"));

    /** Reads a record, or throws if it is not supported. */
    static RecordModel of(TypeElement type, String target, Naming naming, Elements elements) {
        requireSupported(type, target, elements);
        List<ComponentModel> components = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        String unknownFields = "";
        int unknownFieldsIndex = 0;
        for (RecordComponentElement component : type.getRecordComponents()) {
            Map<String, AnnotationMirror> annotations = annotations(type, component);
            String name = component.getSimpleName().toString();
            annotations.forEach((annotation, mirror) -> requireSupported(component, annotation, mirror));
            requireNoneElsewhere(type, component, annotations);
            if (annotations.containsKey("JsonAnySetter")) {
                if (!unknownFields.isEmpty()) {
                    throw new UnsupportedException(
                            component, unknownFields + " and " + name + " both have @JsonAnySetter");
                }
                if (!plain(component.asType()).equals("java.util.Map<java.lang.String,java.lang.Object>")) {
                    throw new UnsupportedException(component, "unknown fields must be a Map<String, Object>");
                }
                unknownFields = name;
                unknownFieldsIndex = components.size();
                continue;
            }
            ComponentModel model = component(component, annotations, naming);
            for (String jsonName : model.jsonNames()) {
                String other = taken.put(jsonName, name);
                if (other != null) {
                    throw new UnsupportedException(
                            component, other + " and " + name + " are both read from \"" + jsonName + "\"");
                }
            }
            components.add(model);
        }
        if (unknownFields.isEmpty()) {
            throw new UnsupportedException(type, "@JsonAnySetter must be at a component");
        }
        return new RecordModel(
                type, elements.getBinaryName(type).toString(), components, unknownFields, unknownFieldsIndex);
    }

    private static void requireSupported(TypeElement type, String target, Elements elements) {
        if (!type.getTypeParameters().isEmpty()) {
            throw new UnsupportedException(type, "a generic record cannot have a reader");
        }
        boolean isNear = elements.getPackageOf(type).getQualifiedName().contentEquals(target);
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            boolean isVisible = isNear
                    ? !at.getModifiers().contains(Modifier.PRIVATE)
                    : at.getModifiers().contains(Modifier.PUBLIC);
            if (!isVisible) {
                throw new UnsupportedException(
                        at, at.getSimpleName() + " is not visible in " + target + ", the package of the readers");
            }
        }
        List<Element> annotated = new ArrayList<>(type.getEnclosedElements());
        annotated.removeIf(member -> member.getKind() != ElementKind.CONSTRUCTOR
                && !(member.getKind() == ElementKind.METHOD
                        && member.getModifiers().contains(Modifier.STATIC)));
        annotated.add(type);
        for (Element element : annotated) {
            for (String annotation : jackson(element).keySet()) {
                String place = element.getKind() == ElementKind.CONSTRUCTOR
                        ? "a constructor"
                        : element.getSimpleName().toString();
                throw new UnsupportedException(element, "@" + annotation + " is not supported at " + place);
            }
        }
    }

    private static ComponentModel component(
            RecordComponentElement component, Map<String, AnnotationMirror> annotations, Naming naming) {
        AnnotationMirror property = annotations.get("JsonProperty");
        List<String> jsonNames = new ArrayList<>(values(property, "value"));
        jsonNames.removeIf(String::isEmpty);
        if (jsonNames.isEmpty()) {
            jsonNames.add(naming.jsonName(component.getSimpleName().toString()));
        }
        jsonNames.addAll(values(annotations.get("JsonAlias"), "value"));
        boolean isRequired = values(property, "required").equals(List.of("true"));
        String type = plain(component.asType());
        TypeElement valueType = valueType(component.asType());
        Kind kind = kind(type, valueType);
        String creator = kind == null ? creator(type, valueType) : null;
        if (valueType == null || (kind == null && creator == null)) {
            throw new UnsupportedException(component, "the type " + component.asType() + " is not supported");
        }
        return new ComponentModel(
                component,
                component.getSimpleName().toString(),
                kind == null ? Kind.CREATED : kind,
                type,
                valueType,
                creator,
                jsonNames,
                isRequired);
    }

    private static void requireSupported(RecordComponentElement component, String annotation, AnnotationMirror mirror) {
        Set<String> supported = SUPPORTED.get(annotation);
        if (supported == null) {
            throw new UnsupportedException(component, "@" + annotation + " is not supported");
        }
        for (ExecutableElement element : mirror.getElementValues().keySet()) {
            if (!supported.contains(element.getSimpleName().toString())) {
                throw new UnsupportedException(
                        component, "@" + annotation + "(" + element.getSimpleName() + ") is not supported");
            }
        }
    }

    /** Only a component's own annotations are read, so its accessor and parameter must not have others. */
    private static void requireNoneElsewhere(
            TypeElement type, RecordComponentElement component, Map<String, AnnotationMirror> annotations) {
        List<Element> others = new ArrayList<>();
        others.add(component.getAccessor());
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            others.addAll(constructor.getParameters());
        }
        others.removeIf(other -> !other.getSimpleName().equals(component.getSimpleName()));
        for (Element other : others) {
            jackson(other).forEach((annotation, mirror) -> {
                if (!mirror.toString().equals(String.valueOf(annotations.get(annotation)))) {
                    throw new UnsupportedException(
                            other, "@" + annotation + " must be at the component " + component.getSimpleName());
                }
            });
        }
    }

    /** Returns the kind of a type, or null if only a creator can create its values. */
    private static @Nullable Kind kind(String type, @Nullable TypeElement valueType) {
        Kind kind = KINDS.get(type);
        if (kind != null || valueType == null) {
            return kind;
        }
        boolean isList = type.equals("java.util.List<" + valueType.getQualifiedName() + ">");
        boolean isPlain = valueType.getQualifiedName().contentEquals(type);
        if (valueType.getKind() == ElementKind.RECORD) {
            return isList ? Kind.RECORDS : isPlain ? Kind.RECORD : null;
        }
        boolean isOpenEnum = valueType.getSuperclass() instanceof DeclaredType superclass
                && ((TypeElement) superclass.asElement()).getQualifiedName().contentEquals(OPEN_ENUM);
        return !isOpenEnum ? null : isList ? Kind.OPEN_ENUMS : isPlain ? Kind.OPEN_ENUM : null;
    }

    /** Returns the class of a value, or of the elements of a list. */
    private static @Nullable TypeElement valueType(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        TypeElement element = (TypeElement) declared.asElement();
        return element.getQualifiedName().contentEquals("java.util.List")
                        && declared.getTypeArguments().size() == 1
                ? valueType(declared.getTypeArguments().get(0))
                : element;
    }

    /** Returns the name of the static method with {@code @JsonCreator} that creates a value from text, or null. */
    private static @Nullable String creator(String type, @Nullable TypeElement valueType) {
        if (valueType == null || !valueType.getQualifiedName().contentEquals(type)) {
            return null;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(valueType.getEnclosedElements())) {
            if (method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC))
                    && method.getParameters().size() == 1
                    && plain(method.getParameters().get(0).asType()).equals("java.lang.String")
                    && jackson(method).containsKey("JsonCreator")) {
                return method.getSimpleName().toString();
            }
        }
        return null;
    }

    /**
     * Returns Jackson's annotations of a component by their simple names. They cannot be at the component itself; they
     * are at its field.
     */
    private static Map<String, AnnotationMirror> annotations(TypeElement type, RecordComponentElement component) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getSimpleName().equals(component.getSimpleName())) {
                return jackson(field);
            }
        }
        return Map.of();
    }

    private static Map<String, AnnotationMirror> jackson(Element element) {
        Map<String, AnnotationMirror> found = new LinkedHashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString();
            if (name.startsWith(ANNOTATIONS)) {
                found.put(name.substring(ANNOTATIONS.length()), mirror);
            } else if (name.startsWith("com.fasterxml.jackson.") || name.startsWith("tools.jackson.")) {
                found.put(name.substring(name.lastIndexOf('.') + 1), mirror);
            }
        }
        return found;
    }

    /** Returns the values of an annotation's element as text; empty if it is absent. */
    private static List<String> values(@Nullable AnnotationMirror annotation, String element) {
        if (annotation != null) {
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                    annotation.getElementValues().entrySet()) {
                if (entry.getKey().getSimpleName().contentEquals(element)) {
                    Object value = entry.getValue().getValue();
                    return value instanceof List<?> list
                            ? list.stream()
                                    .map(each -> String.valueOf(((AnnotationValue) each).getValue()))
                                    .toList()
                            : List.of(String.valueOf(value));
                }
            }
        }
        return List.of();
    }

    /** Returns the source of a type without its annotations, which {@code toString()} contains. */
    private static String plain(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return type.toString();
        }
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        return declared.getTypeArguments().isEmpty()
                ? name
                : name
                        + declared.getTypeArguments().stream()
                                .map(RecordModel::plain)
                                .collect(Collectors.joining(",", "<", ">"));
    }
}
