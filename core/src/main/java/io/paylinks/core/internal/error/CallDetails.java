package io.paylinks.core.internal.error;

import io.paylinks.core.error.Outcome;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The call that failed.
 *
 * @param operation the operation, such as {@code paymentLinks.create}
 * @param method the HTTP method
 * @param path the path, without host and query
 * @param attempts the number of attempts
 * @param idempotencyKey the idempotency key of all attempts, or null if the operation sends none
 * @param outcome the worst outcome of all attempts
 */
public record CallDetails(
        String operation,
        String method,
        String path,
        int attempts,
        @Nullable String idempotencyKey,
        Outcome outcome) implements Serializable {

    /** Returns the same with an outcome that is at least as bad as the given one. */
    public CallDetails with(Outcome atLeast) {
        return new CallDetails(operation, method, path, attempts, idempotencyKey, outcome.worseOf(atLeast));
    }
}
