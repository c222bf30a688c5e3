package io.paylinks.stream;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.metered.RecordMeteredUsage;
import io.paylinks.stream.metered.RecordedMeteredUsage;

/**
 * Operations on metered usage.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class MeteredUsage {
    private static final String ALL = "/api/v2/metered/meter";

    private final Exchange exchange;

    MeteredUsage(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Records usage: 1 to 1000 records at once, each with an idempotency key of yours. After an outcome of {@code UNKNOWN},
     * record the same records with the same keys again; each key counts once.
     */
    public RecordedMeteredUsage record(RecordMeteredUsage request) {
        return exchange.send(Operation.post("meteredUsage.record", ALL).body(request), RecordedMeteredUsage.class);
    }
}
