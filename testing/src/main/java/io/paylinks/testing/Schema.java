package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paylinks.testing.Violation.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of a request body or query: checks it and keeps what is declared. */
final class Schema {

    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<Field.Type> SCALARS = Set.of(
            Field.Type.TEXT, Field.Type.EMAIL, Field.Type.UUID, Field.Type.DATETIME, Field.Type.DATE, Field.Type.ENUM);

    private final List<Field> fields;

    private Schema(List<Field> fields) {
        this.fields = fields;
    }

    static Schema of(Field... fields) {
        return new Schema(List.of(fields));
    }

    /** Reads a body of a create: absent fields get their fallback, or null if they are nullable. */
    ObjectNode complete(JsonNode body, String root, Collection<Violation> violations) {
        return read(body, List.of(root), true, violations);
    }

    /** Reads a body of an update: absent fields stay absent. */
    ObjectNode changes(JsonNode body, String root, Collection<Violation> violations) {
        return read(body, List.of(root), false, violations);
    }

    /** Reads the query; a list parameter is repeated. */
    ObjectNode query(RecordedRequest request, Collection<Violation> violations) {
        Map<String, List<String>> sent = request.queryParams();
        ObjectNode query = Json.object();
        for (Field field : fields) {
            List<String> values = sent.get(field.name);
            if (values != null) {
                boolean list = field.type == Field.Type.LIST;
                query.set(field.name, Json.MAPPER.valueToTree(list ? values : values.get(values.size() - 1)));
            }
        }
        return read(query, List.of("query"), true, violations);
    }

    private ObjectNode read(JsonNode input, List<Object> at, boolean complete, Collection<Violation> violations) {
        ObjectNode result = Json.object();
        for (Field field : fields) {
            JsonNode value = input.path(field.name);
            List<Object> here = append(at, field.name);
            if (value.isMissingNode() || (value.isNull() && !field.nullable && !field.fallback.isMissingNode())) {
                if (field.required) {
                    violations.add(new Violation(Rule.MISSING, here, field, input));
                } else if (complete && !field.fallback.isMissingNode()) {
                    result.set(field.name, field.fallback.deepCopy());
                } else if (complete && field.nullable) {
                    result.putNull(field.name);
                }
            } else {
                result.set(field.name, check(field, value, here, violations));
            }
        }
        return result;
    }

    private static JsonNode check(Field field, JsonNode value, List<Object> at, Collection<Violation> violations) {
        if (value.isNull() && field.nullable) {
            return value;
        }
        if (field.type == Field.Type.CSV && value.isTextual()) {
            return check(Field.list(Field.oneOf(field.name, field.allowed)), split(value), at, violations);
        }
        if (!hasType(field, value)) {
            violations.add(new Violation(Rule.WRONG_TYPE, at, field, value));
            return value;
        }
        if (field.type == Field.Type.ENUM && !field.allowed.isEmpty() && !field.allowed.contains(value.asText())) {
            violations.add(new Violation(Rule.NOT_ALLOWED, at, field, value));
        }
        if (field.min != null && new BigDecimal(value.asText()).compareTo(field.min) < 0) {
            violations.add(new Violation(Rule.TOO_SMALL, at, field, value));
        }
        if (field.max != null && new BigDecimal(value.asText()).compareTo(field.max) > 0) {
            violations.add(new Violation(Rule.TOO_LARGE, at, field, value));
        }
        int size = value.isTextual() ? value.asText().length() : value.size();
        if (size < field.minSize) {
            violations.add(new Violation(Rule.TOO_SHORT, at, field, value));
        }
        if (size > field.maxSize) {
            violations.add(new Violation(Rule.TOO_LONG, at, field, value));
        }
        return convert(field, value, at, violations);
    }

    private static JsonNode convert(Field field, JsonNode value, List<Object> at, Collection<Violation> violations) {
        if (field.element != null) {
            ArrayNode items = Json.MAPPER.createArrayNode();
            for (JsonNode item : value) {
                items.add(check(field.element, item, append(at, items.size()), violations));
            }
            return items;
        }
        if (field.schema != null) {
            return field.schema.read(value, at, true, violations);
        }
        return switch (field.type) {
            case INTEGER -> Json.MAPPER.valueToTree(new BigDecimal(value.asText()).longValueExact());
            case DECIMAL -> Json.MAPPER.valueToTree(new BigDecimal(value.asText()));
            case BOOLEAN -> Json.MAPPER.valueToTree(value.asBoolean());
            default -> value;
        };
    }

    /** Numbers and booleans may come as text, as all three providers accept it in a query. */
    private static boolean hasType(Field field, JsonNode value) {
        if (SCALARS.contains(field.type) && !value.isTextual()) {
            return false;
        }
        String text = value.asText();
        return switch (field.type) {
            case INTEGER -> !value.isBoolean() && text.matches("-?\\d{1,18}(\\.0+)?");
            case DECIMAL -> !value.isBoolean() && text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
            case BOOLEAN -> value.isBoolean() || text.equals("true") || text.equals("false");
            case UUID -> UUID.matcher(text).matches();
            case EMAIL -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
            case DATETIME -> Times.parse(text).isPresent();
            case DATE -> text.length() == 10 && Times.parse(text).isPresent();
            case CSV -> false;
            case LIST -> value.isArray();
            case OBJECT, MAP -> value.isObject();
            case TEXT, ENUM, ANY -> true;
        };
    }

    private static JsonNode split(JsonNode csv) {
        return Json.array(List.of(csv.asText().split(",", -1)));
    }

    private static List<Object> append(List<Object> at, Object last) {
        List<Object> result = new ArrayList<>(at);
        result.add(last);
        return List.copyOf(result);
    }
}
