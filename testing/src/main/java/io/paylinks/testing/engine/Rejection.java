package io.paylinks.testing.engine;

/** Ends the handling of a request with an error answer. */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    public Rejection(Answer answer) {
        super("HTTP " + answer.status() + " " + answer.body(), null, false, false);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
