package io.paylinks.devdraft;

import io.paylinks.contract.ProviderContract;

class DevdraftContractTest extends ProviderContract<DevdraftClient> {
    DevdraftContractTest() {
        super(TestedDevdraft.DEVDRAFT);
    }
}
