package io.paylinks.core.error;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 409: the request conflicts with the state of the resource, or its idempotency key was used before. If the key was
 * used for something else, the first of {@code error().fieldErrors()} is the field in which that differs.
 */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }

    /** For core: returns the same conflict, with the field in which the request contradicts what exists first. */
    public ConflictException over(FieldError field) {
        List<FieldError> fields = new ArrayList<>(error().fieldErrors());
        fields.add(0, field);
        ConflictException clearer = new ConflictException(call, response.with(error().with(fields)));
        Arrays.stream(getSuppressed()).forEach(clearer::addSuppressed);
        return clearer;
    }
}
