package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A response lacks a field that its record requires: the id, or the envelope around the record. */
public final class MissingFieldException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    MissingFieldException(JsonParser parser, String field) {
        super(parser, field + " is missing");
        prependPath(Object.class, field);
    }

    MissingFieldException(DeserializationContext context, SettableBeanProperty field) {
        super(context.getParser(), field.getName() + " is missing", field.getType());
        prependPath(field.getMember().getDeclaringClass(), field.getName());
    }
}
