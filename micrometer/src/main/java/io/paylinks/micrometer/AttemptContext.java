package io.paylinks.micrometer;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.RequestReplySenderContext;
import io.paylinks.core.CallListener;

/** What is known of an attempt that is observed. Its carrier is the attempt; its response, how the attempt ended. */
public final class AttemptContext
        extends RequestReplySenderContext<CallListener.AttemptStart, CallListener.AttemptEnd> {
    private final CallListener.Call call;
    private final CallListener.AttemptStart attempt;

    AttemptContext(CallListener.Call call, CallListener.AttemptStart attempt) {
        super((carrier, name, value) -> attempt.addHeader(name, value), Kind.CLIENT);
        this.call = call;
        this.attempt = attempt;
        setCarrier(attempt);
        setRemoteServiceName(call.provider());
    }

    /** Returns the call that it is an attempt of. */
    public CallListener.Call call() {
        return call;
    }

    /** Returns which attempt it is. */
    public CallListener.AttemptStart attempt() {
        return attempt;
    }
}
