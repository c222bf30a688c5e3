package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.metered.MeteredUsageResult;
import io.paylinks.stream.metered.RecordMeteredUsage;

final class MeteredUsageCalls extends CallTable<StreamClient, MeteredUsage> {
    MeteredUsageCalls() {
        super("meteredUsage", StreamClient::meteredUsage);
        call("record", RecordMeteredUsage.class, MeteredUsage::record)
                .sends("POST /api/v2/metered/meter")
                .returns(MeteredUsageResult.class);
    }
}
