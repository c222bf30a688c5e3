package io.paylinks.testing;

import io.paylinks.testing.engine.Failure;
import io.paylinks.testing.engine.Failure.Effect;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Times;
import java.time.Duration;

/** A failure of a request; see {@link FakeServer#failNext(Fault)}. */
public final class Fault {

    private final String name;
    private final Failure failure;

    private Fault(String name, Failure failure) {
        this.name = name;
        this.failure = failure;
    }

    /**
     * Responds with 429 in the provider's format; the request is not applied.
     *
     * @param retryAfter the value of {@code Retry-After}, rounded up to whole seconds; must not be negative
     * @return the fault
     * @throws IllegalArgumentException if the wait is negative
     */
    public static Fault rateLimited(Duration retryAfter) {
        Arguments.notNull("retryAfter", retryAfter);
        long seconds = Times.secondsRoundedUp(notNegative("retryAfter", retryAfter));
        return new Fault(
                "rateLimited(" + seconds + " s)",
                Failure.responding(
                        api -> api.finish(api.rateLimited(seconds).with("Retry-After", Long.toString(seconds)))));
    }

    /**
     * Responds with 500 in the provider's format; the request is not applied.
     *
     * @return the fault
     */
    public static Fault serverError() {
        return new Fault(
                "serverError", Failure.responding(api -> api.finish(api.serverError("Internal server error"))));
    }

    /**
     * Responds with 502 and the HTML page of a proxy; the request is not applied.
     *
     * @return the fault
     */
    public static Fault badGateway() {
        return status(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }

    /**
     * Responds with the given status and body; the request is not applied.
     *
     * @param status the HTTP status, 200 to 999
     * @param contentType the content type of the body
     * @param body the body, which may be empty
     * @return the fault
     * @throws IllegalArgumentException if a response cannot have the status
     */
    public static Fault status(int status, String contentType, String body) {
        Arguments.notNull("contentType", contentType);
        Arguments.notNull("body", body);
        if (status < 200 || status > 999) {
            throw new IllegalArgumentException("status must be from 200 to 999, not " + status);
        }
        return new Fault("status(" + status + ")", Failure.responding(api -> Response.of(status, contentType, body)));
    }

    /**
     * Applies the request immediately and sends the response after a delay.
     *
     * @param delay the delay; must not be negative
     * @return the fault
     * @throws IllegalArgumentException if the delay is negative
     */
    public static Fault slow(Duration delay) {
        Arguments.notNull("delay", delay);
        return new Fault("slow(" + delay.toMillis() + " ms)", Failure.of(Effect.SLOW, notNegative("delay", delay)));
    }

    /**
     * Applies the request, sends the headers and half of the body, then closes the connection.
     *
     * @return the fault
     */
    public static Fault cutBody() {
        return new Fault("cutBody", Failure.of(Effect.CUT_BODY, Duration.ZERO));
    }

    /**
     * Reads the request and closes the connection; the request is not applied.
     *
     * @return the fault
     */
    public static Fault dropConnection() {
        return new Fault("dropConnection", Failure.of(Effect.DROP_CONNECTION, Duration.ZERO));
    }

    /**
     * Applies the request and closes the connection without a response.
     *
     * @return the fault
     */
    public static Fault loseResponse() {
        return new Fault("loseResponse", Failure.of(Effect.LOSE_ANSWER, Duration.ZERO));
    }

    private static Duration notNegative(String what, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(what + " must not be negative: " + value);
        }
        return value;
    }

    Failure failure() {
        return failure;
    }

    @Override
    public String toString() {
        return name;
    }
}
