package io.paylinks.micrometer;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import io.paylinks.core.CallListener;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a call that is observed. Its carrier holds the headers of the trace. */
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

    /** Returns which call it is. */
    public CallListener.Call call() {
        return call;
    }

    /** Returns how the call ended, or null while it has not. */
    public CallListener.@Nullable End end() {
        return end;
    }

    /** Returns the headers of the trace, for each request of the call. */
    Map<String, String> headers() {
        return headers;
    }

    void end(CallListener.End end) {
        this.end = end;
    }
}
