package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;

/** Logos and themes of a creditor's payment pages. Responses contain only the id. */
final class Branding {

    private static final Schema LOGO = Schema.of(Field.text("image").required(), Creditors.LINKS);

    private static final Schema THEME = Schema.texts(
                    "button_background_colour content_box_border_colour header_background_colour link_text_colour")
            .and(Creditors.LINKS);

    private final Creditors creditors;

    Branding(Api api, Creditors creditors) {
        this.creditors = creditors;
        resource(api, "logos", "LO").create(LOGO, this::hang);
        resource(api, "payer_themes", "PTH").create(THEME, theme -> creditors.owner(theme, "payer_themes"));
    }

    private static Resource resource(Api api, String name, String idPrefix) {
        Kind kind = Kind.withIdPrefix(name, "/branding/" + name, idPrefix);
        return new Resource(api, kind).returning(row -> row.only("id"));
    }

    private void hang(Row logo) {
        creditors.owner(logo, "logos").with("logo_url", "https://uploads.example.com/logo/" + logo.id());
    }
}
