package io.paylinks.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The rules of one provider: routes, credentials and the shape of its errors. Called under the server's lock. */
abstract class Api {

    final Clock clock;
    final Ids ids = new Ids();
    final Routes routes = new Routes();
    private String requestId = "";

    Api(Clock clock) {
        this.clock = clock;
    }

    abstract boolean accepts(RecordedRequest request);

    abstract Answer unauthorized();

    abstract Answer noRoute(RecordedRequest request);

    abstract Answer serverError(String message);

    abstract Answer rateLimited(long seconds);

    /** Adds the headers that every answer of the provider carries. */
    Answer finish(Answer answer) {
        return answer.with("x-request-id", requestId());
    }

    /** Delivers waiting webhooks; called without the lock. */
    void deliverEvents() {}

    final Answer answer(RecordedRequest request) {
        requestId = ids.uuid();
        return finish(handle(request));
    }

    final Answer answer(Fault fault) {
        requestId = ids.uuid();
        return fault.answer(this);
    }

    final Instant now() {
        return clock.instant();
    }

    /** Names the request being answered. */
    final String requestId() {
        return requestId;
    }

    private Answer handle(RecordedRequest request) {
        if (!accepts(request)) {
            return unauthorized();
        }
        try {
            Optional<Call> call = routes.find(request);
            return call.isPresent() ? dispatch(call.get()) : noRoute(request);
        } catch (Rejection rejection) {
            return rejection.answer();
        } catch (RuntimeException e) {
            return serverError("the fake failed on " + request.method() + " " + request.path() + ": " + e);
        }
    }

    /** Calls the handler; a provider with idempotency keys wraps it. */
    Answer dispatch(Call call) {
        return call.handler().handle(call);
    }
}
