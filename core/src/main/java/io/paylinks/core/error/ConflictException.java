package io.paylinks.core.error;

import io.paylinks.core.internal.error.ApiErrorBuilder;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 409: the request conflicts with the state of the resource, or its idempotency key was used before.
 *
 * <p>A used key has created something earlier, whose id is {@code error().conflictingId()} where the provider names it.
 * Therefore {@link #outcome()} is {@code UNKNOWN}, unless that resource was fetched and differs from the request: then
 * the first field error names the field that differs, and this call has changed nothing.
 */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }

    /** Returns this conflict with another field error in front of the others. */
    ConflictException withFieldError(FieldError field) {
        List<FieldError> fields = new ArrayList<>(error().fieldErrors());
        fields.add(0, field);
        return copy(
                call,
                response.with(ApiErrorBuilder.of(error()).fieldErrors(fields).build()));
    }

    /** Returns this conflict with an outcome that is at least as bad as the given one. */
    ConflictException withOutcome(Outcome outcome) {
        return copy(call.with(outcome), response);
    }

    private ConflictException copy(CallDetails call, ErrorResponse response) {
        ConflictException copy = new ConflictException(call, response);
        copy.setStackTrace(getStackTrace());
        Arrays.stream(getSuppressed()).forEach(copy::addSuppressed);
        return copy;
    }
}
