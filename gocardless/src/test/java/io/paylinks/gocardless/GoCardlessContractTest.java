package io.paylinks.gocardless;

import io.paylinks.contract.ProviderContract;

class GoCardlessContractTest extends ProviderContract<GoCardlessClient> {
    GoCardlessContractTest() {
        super(TestedGoCardless.GOCARDLESS);
    }
}
