package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.branding.CreateLogo;
import io.paylinks.gocardless.branding.Logo;

/**
 * Operations on logos.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-logos">Logos</a>
 */
public final class Logos {
    private static final String ALL = "/branding/logos";

    private final Resource<Logo> logos;

    Logos(Exchange exchange) {
        this.logos = exchange.resource("logos", Logo.class).envelope("logos");
    }

    /**
     * Creates a logo for a creditor; replaces the previous one.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-logos">POST /branding/logos</a>
     */
    public Logo createForCreditor(CreateLogo request) {
        return logos.post("createForCreditor", ALL).body(request).send();
    }
}
