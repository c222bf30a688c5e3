package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.paylinks.core.internal.OneLine;

/** Well-formed JSON that is not a response: a required field is missing, or the document has another shape. */
public final class UnreadableException extends JsonProcessingException {
    private static final long serialVersionUID = 1L;

    private final boolean requiredField;

    private UnreadableException(JsonParser parser, String what, boolean requiredField) {
        super(what, parser.currentLocation());
        this.requiredField = requiredField;
    }

    /** A required field is missing, or its value cannot be read. The parser is behind the object that lacks it. */
    static UnreadableException requiredField(JsonParser parser, String field, boolean isPresent) {
        return new UnreadableException(
                parser,
                "required field " + path(parser.getParsingContext(), field)
                        + (isPresent ? " is not readable" : " is missing"),
                true);
    }

    /** The value at the parser's position is not an object, which it must be. */
    static UnreadableException notAnObject(JsonParser parser) {
        String found = switch (parser.currentToken()) {
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "a number";
        };
        String path = path(container(parser), "");
        return new UnreadableException(
                parser, "expected an object" + (path.isEmpty() ? "" : " at " + path) + ", but found " + found, false);
    }

    /** The list or the object that contains the value at the parser's position has too many elements. */
    static UnreadableException tooManyElements(JsonParser parser, int limit) {
        String path = path(container(parser).getParent(), "");
        return new UnreadableException(
                parser, (path.isEmpty() ? "the document" : path) + " has more than " + limit + " elements", false);
    }

    /** Returns whether a required field is missing or cannot be read. */
    public boolean isRequiredField() {
        return requiredField;
    }

    /** Returns the object or the list that contains the value at whose first token the parser is. */
    private static JsonStreamContext container(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        return parser.currentToken().isStructStart() ? context.getParent() : context;
    }

    /** Returns the path of a field, such as {@code events[1].id}. */
    private static String path(JsonStreamContext of, String field) {
        StringBuilder path = new StringBuilder(field);
        for (JsonStreamContext at = of; at != null && !at.inRoot(); at = at.getParent()) {
            String separator = path.isEmpty() || path.charAt(0) == '[' ? "" : ".";
            path.insert(0, (at.inArray() ? "[" + at.getCurrentIndex() + "]" : at.getCurrentName()) + separator);
        }
        return OneLine.of(path.toString());
    }
}
