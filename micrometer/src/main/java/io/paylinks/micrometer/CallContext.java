package io.paylinks.micrometer;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import io.paylinks.core.CallListener;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The context of an observed call. Its carrier contains the trace headers. */
public final class CallContext extends SenderContext<Map<String, String>> {
    private final CallListener.Call call;
    private final Map<String, String> headers;
    private CallListener.@Nullable End end;

    CallContext(CallListener.Call call) {
        this(call, new LinkedHashMap<>(4));
    }

    private CallContext(CallListener.Call call, Map<String, String> headers) {
        super((carrier, name, value) -> headers.put(name, value), Kind.CLIENT);
        this.call = call;
        this.headers = headers;
        setCarrier(headers);
        setRemoteServiceName(call.provider());
    }

    public CallListener.Call call() {
        return call;
    }

    /** Returns the end of the call, or null while it is in progress. */
    public CallListener.@Nullable End end() {
        return end;
    }

    /** Returns the trace headers for each request of the call. */
    Map<String, String> headers() {
        return headers;
    }

    void end(CallListener.End end) {
        this.end = end;
    }
}
