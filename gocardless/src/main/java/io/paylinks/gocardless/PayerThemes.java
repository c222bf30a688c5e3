package io.paylinks.gocardless;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.branding.CreatePayerTheme;
import io.paylinks.gocardless.branding.PayerTheme;

/**
 * Operations on payer themes.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payer-themes">Payer themes</a>
 */
public final class PayerThemes {
    private static final String ALL = "/branding/payer_themes";

    private final Resource<PayerTheme> themes;

    PayerThemes(Exchange exchange) {
        this.themes = exchange.resource("payerThemes", PayerTheme.class).envelope("payer_themes");
    }

    /**
     * Creates a payer theme for a creditor; replaces the previous one.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-payer-themes">POST
     *     /branding/payer_themes</a>
     */
    public PayerTheme createForCreditor(CreatePayerTheme request) {
        return themes.post("createForCreditor", ALL).body(request).send();
    }
}
