package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.schemeidentifier.CreateSchemeIdentifier;
import io.paylinks.gocardless.schemeidentifier.ListSchemeIdentifiers;
import io.paylinks.gocardless.schemeidentifier.SchemeIdentifier;

/**
 * Operations on scheme identifiers.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-scheme-identifiers">Scheme
 *     identifiers</a>
 */
public final class SchemeIdentifiers {
    private static final String ALL = "/scheme_identifiers";
    private static final String ONE = ALL + "/{scheme_identifier_id}";

    private final Resource<SchemeIdentifier> identifiers;

    SchemeIdentifiers(Exchange exchange) {
        this.identifiers =
                exchange.resource("schemeIdentifiers", SchemeIdentifier.class).envelope("scheme_identifiers");
    }

    /**
     * Fetches a scheme identifier.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-scheme-identifiers">GET
     *     /scheme_identifiers/{scheme_identifier_id}</a>
     */
    public SchemeIdentifier get(String schemeIdentifierId) {
        return identifiers.get("get", ONE, schemeIdentifierId).send();
    }

    /**
     * Lists all scheme identifiers, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-scheme-identifiers">GET
     *     /scheme_identifiers</a>
     */
    public Page<SchemeIdentifier> list() {
        return list(ListSchemeIdentifiers.builder().build());
    }

    /**
     * Lists the scheme identifiers that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-scheme-identifiers">GET
     *     /scheme_identifiers</a>
     */
    public Page<SchemeIdentifier> list(ListSchemeIdentifiers request) {
        return identifiers.get("list", ALL).query(request).page();
    }

    /**
     * Creates a scheme identifier. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-scheme-identifiers">POST
     *     /scheme_identifiers</a>
     */
    public SchemeIdentifier create(CreateSchemeIdentifier request) {
        return identifiers
                .post("create", ALL)
                .body(request)
                .idempotentCreate(ONE)
                .send();
    }
}
