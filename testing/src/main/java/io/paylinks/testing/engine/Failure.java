package io.paylinks.testing.engine;

import java.time.Duration;

/** Something that goes wrong with a request. */
public record Failure(Effect effect, Duration delay, AnswerOf answer) {

    /** What becomes of the request. */
    public enum Effect {
        ANSWER,
        SLOW,
        CUT_BODY,
        DROP_CONNECTION,
        LOSE_ANSWER
    }

    /** Makes the answer that replaces the proper one. */
    public interface AnswerOf {
        Answer apply(Shape shape);
    }

    /** What a provider's errors look like. */
    public interface Shape {

        Answer serverError(String message);

        Answer rateLimited(long seconds);

        /** Adds the headers that every answer of the provider carries. */
        Answer finish(Answer answer);
    }

    public static Failure of(Effect effect, Duration delay) {
        return new Failure(effect, delay, shape -> {
            throw new IllegalStateException(effect + " has no answer of its own");
        });
    }

    public static Failure answering(AnswerOf answer) {
        return new Failure(Effect.ANSWER, Duration.ZERO, answer);
    }
}
