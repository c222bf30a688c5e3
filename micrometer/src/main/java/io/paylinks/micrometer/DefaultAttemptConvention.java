package io.paylinks.micrometer;

import static io.paylinks.micrometer.DefaultCallConvention.NONE;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.paylinks.core.CallListener;
import io.paylinks.core.error.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * Names the observation of an attempt {@code http.client.request.duration}, in seconds, as OpenTelemetry does for HTTP
 * clients. The name of a span consists of the method and the path template.
 *
 * <p>Low-cardinality tags: {@code http.request.method}, {@code http.response.status_code}, {@code error.type} (the
 * status, or the name of an exception), {@code url.template}, {@code server.address} and {@code server.port}. Unknown
 * values are {@code none}. On the spans of retries: {@code http.request.resend_count} and {@code retry.reason}.
 */
public class DefaultAttemptConvention implements ObservationConvention<AttemptContext> {

    public DefaultAttemptConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof AttemptContext;
    }

    @Override
    public String getName() {
        return "http.client.request.duration";
    }

    @Override
    public String getContextualName(AttemptContext context) {
        String path = context.attempt().path();
        return path.isEmpty() ? context.attempt().method() : context.attempt().method() + " " + path;
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(AttemptContext context) {
        CallListener.AttemptEnd end = context.getResponse();
        Integer status = end == null ? null : end.status();
        String path = context.attempt().path();
        return KeyValues.of(
                KeyValue.of("http.request.method", context.attempt().method()),
                KeyValue.of("http.response.status_code", status == null ? NONE : Integer.toString(status)),
                KeyValue.of("error.type", errorType(end)),
                KeyValue.of("url.template", path.isEmpty() ? NONE : path),
                KeyValue.of("server.address", context.call().host()),
                KeyValue.of("server.port", Integer.toString(context.call().port())));
    }

    private static String errorType(CallListener.@Nullable AttemptEnd end) {
        Throwable failure = end == null ? null : end.exception();
        if (failure instanceof ApiException response) {
            return Integer.toString(response.status());
        }
        Throwable cause = failure == null ? null : failure.getCause();
        return failure == null
                ? NONE
                : (cause == null ? failure : cause).getClass().getName();
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(AttemptContext context) {
        String reason = context.attempt().retryReason();
        return reason == null
                ? KeyValues.empty()
                : KeyValues.of(
                        "http.request.resend_count",
                        Integer.toString(context.attempt().number() - 1),
                        "retry.reason",
                        reason);
    }
}
