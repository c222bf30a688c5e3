package io.paylinks.testing.engine;

import java.util.List;

/** A change of the field {@code status}, and the error that refuses it in any other status. */
public record Transition(List<String> from, String to, String code, String message) {

    /** Starts to declare a transition with the statuses that it may start from. */
    public static From from(String... statuses) {
        return new From(List.of(statuses));
    }

    /** A transition of which only the start is known. */
    public record From(List<String> statuses) {

        public To to(String status) {
            return new To(statuses, status);
        }
    }

    /** A transition without its error. */
    public record To(List<String> from, String status) {

        public Transition orElse(String code, String message) {
            return new Transition(from, status, code, message);
        }
    }
}
