package io.paylinks.stream;

import io.paylinks.contract.ProviderContract;

class StreamContractTest extends ProviderContract<StreamClient> {
    StreamContractTest() {
        super(TestedStream.STREAM);
    }
}
