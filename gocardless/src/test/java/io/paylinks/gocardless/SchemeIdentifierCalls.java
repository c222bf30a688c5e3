package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.schemeidentifier.CreateSchemeIdentifier;
import io.paylinks.gocardless.schemeidentifier.ListSchemeIdentifiers;
import io.paylinks.gocardless.schemeidentifier.SchemeIdentifier;

final class SchemeIdentifierCalls extends CallTable<GoCardlessClient, SchemeIdentifiers> {
    SchemeIdentifierCalls() {
        super("schemeIdentifiers", GoCardlessClient::schemeIdentifiers);
        call("get", s -> s.get(ID)).sends("GET /scheme_identifiers/{id}").returns(SchemeIdentifier.class);
        call("list", s -> s.list()).sends("GET /scheme_identifiers").returnsPageOf(SchemeIdentifier.class);
        call("list", ListSchemeIdentifiers.class, SchemeIdentifiers::list)
                .sends("GET /scheme_identifiers")
                .returnsPageOf(SchemeIdentifier.class);
        call("create", CreateSchemeIdentifier.class, SchemeIdentifiers::create)
                .sends("POST /scheme_identifiers")
                .honoursKey()
                .returns(201, SchemeIdentifier.class);
    }
}
