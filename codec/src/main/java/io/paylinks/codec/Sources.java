package io.paylinks.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** The source of what is generated. It suppresses warnings of deprecation: a deprecated record is still read. */
final class Sources {
    /** The class with the readers of open enums. */
    static final String ENUMS = "EnumReaders";

    /** The class that finds the reader of a record. */
    static final String TABLE = "Readers";

    private static final String JSON = "io.paylinks.core.internal.json.";
    private static final Pattern CLASS_NAME = Pattern.compile("(?<![\\w.])[a-z]\\w*(?:\\.[a-z]\\w*)*\\.([A-Z]\\w*)");

    private final String target;
    private final ClassNames classNames;

    Sources(String target, ClassNames classNames) {
        this.target = target;
        this.classNames = classNames;
    }

    ClassNames classNames() {
        return classNames;
    }

    /** Returns the reader of a record. */
    String reader(RecordModel model) {
        Imports imports = new Imports(target, classNames.readers());
        String name = classNames.readerOf(model.type());
        String record = imports.shorten(model.type().getQualifiedName().toString());
        String in = unlike(model, "in");
        String field = unlike(model, "field");
        String value = unlike(model, "value");
        String extra = model.unknownFields();
        String map = imports.shorten("java.util.Map<java.lang.String,java.lang.Object>");

        StringBuilder locals = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        List<String> arguments = new ArrayList<>();
        for (ComponentModel component : model.components()) {
            String type = imports.shorten(component.type());
            locals.append("        %s %s = null;\n".formatted(type, component.name()));
            cases.append("                case ")
                    .append(component.jsonNames().stream().map(Sources::quoted).collect(Collectors.joining(", ")))
                    .append(" -> ")
                    .append(assignment(component, type, in, value, imports))
                    .append('\n');
            arguments.add(argument(component, in, extra, imports));
        }
        arguments.add(model.unknownFieldsIndex(), imports.shorten(JSON + "JsonInput") + ".extra(" + extra + ")");
        String body = """
                /** Reads a {@link %1$s}. */
                @SuppressWarnings("deprecation")
                final class %2$s extends %3$s<%1$s> {
                    static final %2$s INSTANCE = new %2$s();

                    private %2$s() {
                        super(%4$s);
                    }

                    @Override
                    protected %1$s read(%5$s %6$s) throws %7$s {
                %8$s        %9$s %10$s = null;
                        for (String %11$s = %6$s.firstField(); %11$s != null; %11$s = %6$s.nextField()) {
                %12$s        }
                        return new %1$s(
                                %13$s);
                    }
                }
                """.formatted(
                        record,
                        name,
                        imports.shorten(JSON + "RecordReader"),
                        quoted(ClassNames.nested(model.type(), ".")),
                        imports.shorten(JSON + "JsonInput"),
                        in,
                        imports.shorten("java.io.IOException"),
                        locals,
                        map,
                        extra,
                        field,
                        fields(cases.toString(), in, field, extra),
                        String.join(",\n                ", arguments));
        return imports.header() + body;
    }

    /** Returns the statements for one field. */
    private static String fields(String cases, String in, String field, String extra) {
        String unknown = "%s = %s.unknown(%s, %s);".formatted(extra, in, extra, field);
        if (cases.isEmpty()) {
            return "            " + unknown + "\n";
        }
        return """
                            switch (%1$s) {
                %2$s                default -> {
                                    %3$s
                                    continue;
                                }
                            }
                            if (%4$s.isUnusual()) {
                                %5$s = %4$s.settle(%5$s, type(), %1$s);
                            }
                """.formatted(field, cases, unknown, in, extra);
    }

    private String assignment(ComponentModel component, String type, String in, String value, Imports imports) {
        String argument = switch (component.kind()) {
            case OPEN_ENUM, OPEN_ENUMS -> ENUMS + "." + classNames.constantOf(component.valueType());
            case RECORD, RECORDS -> classNames.readerOf(component.valueType()) + ".INSTANCE";
            case CREATED ->
                imports.shorten(component.valueType().getQualifiedName().toString()) + "::" + component.creator();
            default -> "";
        };
        String call = in + "." + component.kind().call(argument);
        return component.jsonNames().size() == 1
                ? "%s = %s;".formatted(component.name(), call)
                // of the names that are present, the last with a value counts
                : """
                {
                                    %1$s %4$s = %2$s;
                                    %3$s = %4$s != null ? %4$s : %3$s;
                                }""".formatted(type, call, component.name(), value);
    }

    private static String argument(ComponentModel component, String in, String extra, Imports imports) {
        String value = component.name();
        if (component.isRequired()) {
            return "%s.required(%s, %s, %s)"
                    .formatted(in, value, quoted(component.jsonNames().get(0)), extra);
        }
        String input = imports.shorten(JSON + "JsonInput");
        return component.kind().isList()
                ? input + ".list(" + value + ")"
                : component.kind().isMap() ? input + ".map(" + value + ")" : value;
    }

    /** Returns a name for a variable that is not the name of a component. */
    private static String unlike(RecordModel model, String name) {
        Set<String> taken =
                model.components().stream().map(ComponentModel::name).collect(Collectors.toSet());
        taken.add(model.unknownFields());
        String other = name;
        while (taken.contains(other)) {
            other += "_";
        }
        return other;
    }

    /** Returns the readers of open enums: one small class for all, because each class costs time at JVM start. */
    String enums(Collection<TypeElement> types) {
        Imports imports = new Imports(target, classNames.readers());
        StringBuilder constants = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        int index = 0;
        for (TypeElement type : types) {
            String name = imports.shorten(type.getQualifiedName().toString());
            constants.append("    static final %s<%s> %s = new %s<>(%s);\n"
                    .formatted(ENUMS, name, classNames.constantOf(type), ENUMS, index));
            cases.append("            case %s -> %s.of(text);\n".formatted(index, name));
            index++;
        }
        String body = """
                /** The readers of the open enums in this module. */
                @SuppressWarnings("deprecation")
                final class %1$s<E extends %2$s> extends %3$s<E> {
                %4$s
                    private final int index;

                    private %1$s(int index) {
                        this.index = index;
                    }

                    @Override
                    @SuppressWarnings("unchecked")
                    protected E of(String text) {
                        return (E) switch (index) {
                %5$s            default -> throw new AssertionError(index);
                        };
                    }
                }
                """.formatted(
                        ENUMS,
                        imports.shorten("io.paylinks.core.OpenEnum"),
                        imports.shorten(JSON + "EnumReader"),
                        constants,
                        cases);
        return imports.header() + body;
    }

    /** Returns the table that finds the reader of a record: by name, so that only the requested one is loaded. */
    String table(Collection<RecordModel> models) {
        Imports imports = new Imports(target, classNames.readers());
        StringBuilder cases = new StringBuilder();
        for (RecordModel model : models) {
            cases.append("            case %s -> %s.INSTANCE;\n"
                    .formatted(quoted(model.name()), classNames.readerOf(model.type())));
        }
        String body = """
                /** Finds the readers of the records in this module. */
                public final class %1$s implements %2$s {
                    public static final %1$s INSTANCE = new %1$s();

                    private %1$s() {}

                    @Override
                    public %3$s<?> of(Class<?> type) {
                        return switch (type.getName()) {
                %4$s            default -> null;
                        };
                    }
                }
                """.formatted(
                        TABLE, imports.shorten(JSON + "RecordReaders"), imports.shorten(JSON + "RecordReader"), cases);
        return imports.header() + body;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The imports of one file. Of two classes with the same simple name, only the first is imported. */
    private static final class Imports {
        private final String target;
        private final Map<String, String> classes = new TreeMap<>(); // qualified names by simple names

        Imports(String target, Set<String> generated) {
            this.target = target;
            generated.forEach(name -> classes.put(name, target + "." + name));
            classes.put(ENUMS, target + "." + ENUMS);
        }

        /** Returns the source of a type with simple names, and imports their classes. */
        String shorten(String type) {
            Matcher matcher = CLASS_NAME.matcher(type);
            StringBuilder text = new StringBuilder();
            while (matcher.find()) {
                String imported = classes.putIfAbsent(matcher.group(1), matcher.group());
                boolean isShort = imported == null || imported.equals(matcher.group());
                matcher.appendReplacement(text, Matcher.quoteReplacement(isShort ? matcher.group(1) : matcher.group()));
            }
            return matcher.appendTail(text).toString().replace(",", ", ");
        }

        /** Returns the beginning of the file. */
        String header() {
            String imports = classes.values().stream()
                    .sorted()
                    .filter(name -> !isNear(name))
                    .map(name -> "import " + name + ";\n")
                    .collect(Collectors.joining());
            return "// Generated by " + ReaderProcessor.class.getName() + "\npackage " + target + ";\n\n" + imports
                    + (imports.isEmpty() ? "" : "\n");
        }

        private boolean isNear(String name) {
            String folder = name.substring(0, name.lastIndexOf('.'));
            return folder.equals("java.lang") || folder.equals(target);
        }
    }
}
