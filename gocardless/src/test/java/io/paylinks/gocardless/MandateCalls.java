package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.mandate.CreateMandate;
import io.paylinks.gocardless.mandate.ListMandates;
import io.paylinks.gocardless.mandate.Mandate;
import java.util.Map;

final class MandateCalls extends CallTable<GoCardlessClient, Mandates> {
    MandateCalls() {
        super("mandates", GoCardlessClient::mandates);
        call("get", m -> m.get(ID)).sends("GET /mandates/{id}").returns(Mandate.class);
        call("list", m -> m.list()).sends("GET /mandates").returnsPageOf(Mandate.class);
        call("list", ListMandates.class, Mandates::list).sends("GET /mandates").returnsPageOf(Mandate.class);
        call("create", CreateMandate.class, Mandates::create)
                .sends("POST /mandates")
                .honoursKey()
                .returns(201, Mandate.class);
        call("update", m -> m.update(ID, Map.of("ticket", "7")))
                .sends("PUT /mandates/{id}")
                .body("{\"mandates\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(Mandate.class);
        call("cancel", m -> m.cancel(ID))
                .sends("POST /mandates/{id}/actions/cancel")
                .body("{\"data\":{}}")
                .returns(Mandate.class);
        call("cancel with metadata", m -> m.cancel(ID, Map.of("ticket", "7")))
                .sends("POST /mandates/{id}/actions/cancel")
                .body("{\"data\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(Mandate.class);
        call("reinstate", m -> m.reinstate(ID))
                .sends("POST /mandates/{id}/actions/reinstate")
                .body("{\"data\":{}}")
                .returns(Mandate.class);
        call("reinstate with metadata", m -> m.reinstate(ID, Map.of("ticket", "7")))
                .sends("POST /mandates/{id}/actions/reinstate")
                .body("{\"data\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(Mandate.class);
    }
}
