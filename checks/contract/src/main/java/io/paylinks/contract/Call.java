package io.paylinks.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of the client: what it must send, what the server responds with, and what the call must return.
 *
 * @param name starts with the name of the method, such as {@code paymentLinks.get}
 * @param query the decoded parameters
 * @param body null if there must be none
 * @param record the type of the response; null if it has none
 * @param replayable whether it may be retried after a lost response
 * @param anonymous whether it is sent without credentials
 * @param form whether the body is sent as the parts of a form
 */
record Call<C>(
        String name,
        Function<C, ?> run,
        String method,
        String path,
        JsonNode query,
        @Nullable JsonNode body,
        int status,
        String response,
        Object expected,
        @Nullable Class<?> record,
        boolean replayable,
        boolean anonymous,
        boolean form) {

    boolean reads() {
        return method.equals("GET");
    }

    /** Returns the name of the method that is called. */
    String methodName() {
        return name.replaceFirst(" .*", "");
    }

    Call<C> withResponse(String other) {
        return new Call<>(
                name, run, method, path, query, body, status, other, expected, record, replayable, anonymous, form);
    }

    @Override
    public String toString() {
        return name;
    }
}
