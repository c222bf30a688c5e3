package io.paylinks.testing;

import java.time.Duration;
import java.util.function.Function;

/** Something that goes wrong with a request; see {@link FakeServer#failNext(Fault)}. */
public final class Fault {

    enum Kind {
        ANSWER,
        SLOW,
        CUT_BODY,
        DROP_CONNECTION,
        LOSE_ANSWER
    }

    private final String name;
    private final Kind kind;
    private final Duration delay;
    private final Function<Api, Answer> answer;

    private Fault(String name, Kind kind, Duration delay, Function<Api, Answer> answer) {
        this.name = name;
        this.kind = kind;
        this.delay = delay;
        this.answer = answer;
    }

    /**
     * Answers 429 in the provider's shape; the request is not applied.
     *
     * @param retryAfter the wait named in {@code Retry-After}, rounded up to whole seconds
     * @return the fault
     */
    public static Fault rateLimited(Duration retryAfter) {
        long seconds = retryAfter.plusNanos(999_999_999).toSeconds();
        return answering(
                "rateLimited(" + seconds + " s)",
                api -> api.finish(api.rateLimited(seconds).with("Retry-After", Long.toString(seconds))));
    }

    /**
     * Answers 500 in the provider's shape; the request is not applied.
     *
     * @return the fault
     */
    public static Fault serverError() {
        return answering("serverError", api -> api.finish(api.serverError("Internal server error")));
    }

    /**
     * Answers 502 with a proxy's HTML page; the request is not applied.
     *
     * @return the fault
     */
    public static Fault badGateway() {
        return status(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }

    /**
     * Answers with a status and body of the test's choice; the request is not applied.
     *
     * @param status the HTTP status
     * @param contentType the content type of the body
     * @param body the body, which may be empty
     * @return the fault
     */
    public static Fault status(int status, String contentType, String body) {
        return answering("status(" + status + ")", api -> Answer.of(status, contentType, body));
    }

    /**
     * Applies the request at once and answers it properly after a delay.
     *
     * @param delay how long the client waits
     * @return the fault
     */
    public static Fault slow(Duration delay) {
        return new Fault("slow(" + delay.toMillis() + " ms)", Kind.SLOW, delay, Fault::none);
    }

    /**
     * Applies the request, sends the head and half of the body, then closes the connection.
     *
     * @return the fault
     */
    public static Fault cutBody() {
        return new Fault("cutBody", Kind.CUT_BODY, Duration.ZERO, Fault::none);
    }

    /**
     * Reads the request and closes the connection; the request is not applied.
     *
     * @return the fault
     */
    public static Fault dropConnection() {
        return new Fault("dropConnection", Kind.DROP_CONNECTION, Duration.ZERO, Fault::none);
    }

    /**
     * Applies the request and closes the connection without an answer.
     *
     * @return the fault
     */
    public static Fault loseAnswer() {
        return new Fault("loseAnswer", Kind.LOSE_ANSWER, Duration.ZERO, Fault::none);
    }

    Kind kind() {
        return kind;
    }

    Duration delay() {
        return delay;
    }

    Answer answer(Api api) {
        return answer.apply(api);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Fault answering(String name, Function<Api, Answer> answer) {
        return new Fault(name, Kind.ANSWER, Duration.ZERO, answer);
    }

    private static Answer none(Api api) {
        throw new IllegalStateException("this fault has no answer of its own");
    }
}
