package io.paylinks.stream;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.metered.MeteredUsageResult;
import io.paylinks.stream.metered.RecordMeteredUsage;

/** Operations on the usage of metered products. */
public final class MeteredUsage {
    private final Resource<MeteredUsageResult> meteredUsage;

    MeteredUsage(Exchange exchange) {
        this.meteredUsage = exchange.resource("meteredUsage", MeteredUsageResult.class);
    }

    /**
     * Records 1 to 1000 usage entries in one request, each with its own idempotency key. After an outcome of
     * {@code UNKNOWN}, record the same entries with the same keys again: each key counts once.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/metered/meter</a>
     */
    public MeteredUsageResult record(RecordMeteredUsage request) {
        return meteredUsage
                .post("record", "/api/v2/metered/meter")
                .body(request)
                .send();
    }
}
