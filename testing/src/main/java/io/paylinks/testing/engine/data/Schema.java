package io.paylinks.testing.engine.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.data.Violation.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of a request body or query: validates it and retains the declared fields. */
public final class Schema {

    private final List<Field> fields;
    private final boolean partial;

    private Schema(List<Field> fields, boolean partial) {
        this.fields = fields;
        this.partial = partial;
    }

    public static Schema of(Field... fields) {
        return of(List.of(fields));
    }

    public static Schema of(List<Field> fields) {
        return new Schema(List.copyOf(fields), false);
    }

    /** Declares optional, nullable strings; the names are given as one string. */
    public static Schema texts(String names) {
        return each(names, name -> Field.text(name).nullable());
    }

    /** Declares a field for each of the names in a string. */
    public static Schema each(String names, Function<String, Field> declaration) {
        return of(Names.of(names).stream().map(declaration).toList());
    }

    public Schema and(Field... more) {
        return and(of(more));
    }

    public Schema and(Schema more) {
        return of(Stream.concat(fields.stream(), more.fields.stream()).toList());
    }

    /** Returns the same fields, all optional, for an update. */
    public Schema partial() {
        return new Schema(fields, true);
    }

    /** Returns the fields, for use in a nested object. */
    public Field[] fields() {
        return fields.toArray(Field[]::new);
    }

    /** Reads a body of a create: missing fields get their default, or null if they are nullable. */
    public Row complete(JsonNode body, String root, Collection<Violation> violations) {
        return new Reader(true, partial, violations).object(fields, body, List.of(root));
    }

    /** Reads a body of an update: missing fields remain missing. */
    public Row changes(JsonNode body, String root, Collection<Violation> violations) {
        return new Reader(false, partial, violations).object(fields, body, List.of(root));
    }

    /** Reads the query: a list parameter is repeated, that of a map has its key in brackets. */
    public Row query(Map<String, List<String>> sent, Collection<Violation> violations) {
        Row query = Row.of();
        for (Field field : fields) {
            if (field.type() == Type.MAP) {
                Row entries = entries(field.name() + "[", sent);
                query.merge(entries.names().isEmpty() ? entries : Row.of(field.name(), entries));
                continue;
            }
            List<String> values = sent.get(field.name());
            if (values != null) {
                query.with(field.name(), field.type() == Type.LIST ? values : values.get(values.size() - 1));
            }
        }
        return new Reader(true, partial, violations).object(fields, query.json(), List.of("query"));
    }

    private static Row entries(String start, Map<String, List<String>> sent) {
        Row entries = Row.of();
        sent.forEach((name, values) -> {
            if (name.startsWith(start) && name.endsWith("]")) {
                entries.with(name.substring(start.length(), name.length() - 1), values.get(values.size() - 1));
            }
        });
        return entries;
    }

    /** Reads one request and collects its violations. */
    private record Reader(boolean complete, boolean partial, Collection<Violation> violations) {

        Row object(List<Field> fields, JsonNode input, List<Object> at) {
            Row result = Row.of();
            for (Field field : fields) {
                JsonNode value = input.path(field.name());
                boolean hasFallback = !field.fallback.isMissingNode();
                if (!value.isMissingNode() && !(value.isNull() && !field.nullable && hasFallback)) {
                    result.with(field.name(), value(field, value, append(at, field.name())));
                } else if (field.required && !partial) {
                    add(Rule.MISSING, field, input, append(at, field.name()));
                } else if (complete && (hasFallback || field.nullable)) {
                    result.with(field.name(), hasFallback ? field.fallback : null);
                }
            }
            return result;
        }

        private JsonNode value(Field field, JsonNode value, List<Object> at) {
            if (value.isNull() && field.nullable) {
                return value;
            }
            if (field.type() == Type.CSV && value.isTextual()) {
                return list(Field.oneOf(field.name(), field.allowed()), Json.tree(split(value)), at);
            }
            if (!field.type().accepts(value)) {
                add(Rule.WRONG_TYPE, field, value, at);
                return value;
            }
            checkBounds(field, value, at);
            Field element = field.element;
            if (element != null) {
                return list(element, value, at);
            }
            return field.type() == Type.OBJECT
                    ? new Reader(true, false, violations)
                            .object(field.fields, value, at)
                            .json()
                    : field.type().stored(value);
        }

        private JsonNode list(Field element, JsonNode values, List<Object> at) {
            List<JsonNode> items = new ArrayList<>();
            for (JsonNode value : values) {
                items.add(value(element, value, append(at, items.size())));
            }
            return Json.tree(items);
        }

        private void checkBounds(Field field, JsonNode value, List<Object> at) {
            BigDecimal min = field.min();
            BigDecimal max = field.max();
            if (!field.allowed().isEmpty() && !field.allowed().contains(value.asText())) {
                add(Rule.NOT_ALLOWED, field, value, at);
            }
            if (min != null && new BigDecimal(value.asText()).compareTo(min) < 0) {
                add(Rule.TOO_SMALL, field, value, at);
            }
            if (max != null && new BigDecimal(value.asText()).compareTo(max) > 0) {
                add(Rule.TOO_LARGE, field, value, at);
            }
            int size = value.isTextual() ? value.asText().length() : value.size();
            if (size < field.minSize()) {
                add(Rule.TOO_SHORT, field, value, at);
            }
            if (size > field.maxSize()) {
                add(Rule.TOO_LONG, field, value, at);
            }
        }

        private void add(Rule rule, Field field, JsonNode input, List<Object> at) {
            violations.add(new Violation(rule, at, field, input));
        }

        private static List<String> split(JsonNode csv) {
            return List.of(csv.asText().split(",", -1));
        }

        private static List<Object> append(List<Object> at, Object last) {
            return Stream.concat(at.stream(), Stream.of(last)).toList();
        }
    }
}
