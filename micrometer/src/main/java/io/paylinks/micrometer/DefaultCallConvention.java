package io.paylinks.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.paylinks.core.CallListener;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names the observation of a call {@code paylinks.client.call}. The name of a span consists of the provider and the
 * operation, such as {@code stream paymentLinks.get}.
 *
 * <p>Low-cardinality tags: {@code provider}, {@code operation}; {@code outcome}: {@code success}, or for a failed call
 * {@code not_sent}, {@code rejected}, {@code unknown} or {@code applied}; {@code status}, the HTTP status of the
 * response that ended the call; {@code retried}, {@code true} if more than one request was sent. On the span only:
 * {@code attempts}, and the provider's {@code error.code} and {@code request.id}, if any. Unknown values are
 * {@code none}.
 */
public class DefaultCallConvention implements ObservationConvention<CallContext> {
    static final String NONE = "none";

    public DefaultCallConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof CallContext;
    }

    @Override
    public String getName() {
        return "paylinks.client.call";
    }

    @Override
    public String getContextualName(CallContext context) {
        return context.call().provider() + " " + context.call().operation();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(CallContext context) {
        CallListener.End end = context.end();
        return KeyValues.of(
                KeyValue.of("provider", context.call().provider()),
                KeyValue.of("operation", context.call().operation()),
                KeyValue.of("outcome", outcome(end)),
                KeyValue.of("status", end == null || end.status() == null ? NONE : Integer.toString(end.status())),
                KeyValue.of("retried", end == null ? NONE : Boolean.toString(end.attempts() > 1)));
    }

    private static String outcome(CallListener.@Nullable End end) {
        if (end == null) {
            return NONE;
        }
        return end.outcome() == null ? "success" : end.outcome().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(CallContext context) {
        CallListener.End end = context.end();
        if (end == null) {
            return KeyValues.empty();
        }
        KeyValues values = KeyValues.of("attempts", Integer.toString(end.attempts()));
        if (end.code() != null) {
            values = values.and("error.code", end.code());
        }
        return end.requestId() == null ? values : values.and("request.id", end.requestId());
    }
}
