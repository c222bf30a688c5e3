package io.paylinks.testing;

/** Ends the handling of a request with an error answer. */
final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Rejection(Answer answer) {
        super("HTTP " + answer.status(), null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
