package io.paylinks.testing.engine;

import java.time.Duration;
import java.util.function.Function;

/** A failure of a request: its effect, the delay and the response, if relevant. */
public record Failure(Effect effect, Duration delay, Function<Provider, Response> response) {

    /** The effect on the request. */
    public enum Effect {
        ANSWER,
        SLOW,
        CUT_BODY,
        DROP_CONNECTION,
        LOSE_ANSWER
    }

    public static Failure of(Effect effect, Duration delay) {
        return new Failure(effect, delay, api -> Response.empty(500));
    }

    public static Failure responding(Function<Provider, Response> response) {
        return new Failure(Effect.ANSWER, Duration.ZERO, response);
    }
}
