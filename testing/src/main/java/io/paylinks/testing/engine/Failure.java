package io.paylinks.testing.engine;

import java.time.Duration;
import java.util.function.Function;

/** Something that goes wrong with a request: what becomes of it, the delay and the response, as far as they matter. */
public record Failure(Effect effect, Duration delay, Function<Provider, Answer> answer) {

    /** What becomes of the request. */
    public enum Effect {
        ANSWER,
        SLOW,
        CUT_BODY,
        DROP_CONNECTION,
        LOSE_ANSWER
    }

    public static Failure of(Effect effect, Duration delay) {
        return new Failure(effect, delay, api -> Answer.empty(500));
    }

    public static Failure answering(Function<Provider, Answer> answer) {
        return new Failure(Effect.ANSWER, Duration.ZERO, answer);
    }
}
