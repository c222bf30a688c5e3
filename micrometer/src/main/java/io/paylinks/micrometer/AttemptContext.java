package io.paylinks.micrometer;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.RequestReplySenderContext;
import io.paylinks.core.CallListener;

/** The context of an observed attempt. Its carrier is the attempt; its response is the end of the attempt. */
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

    public CallListener.Call call() {
        return call;
    }

    public CallListener.AttemptStart attempt() {
        return attempt;
    }
}
