package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.Events;
import java.time.Duration;

/** Bank authorisations: pages of a bank on which a payer consents. */
final class Authorisations {

    private static final String NAME = "bank_authorisations";
    private static final Duration LIFE = Duration.ofMinutes(15);

    private static final Schema CREATE = Schema.of(
            Field.object("links", Field.text("billing_request").required()).required(),
            Field.text("redirect_uri").nullable());

    final Resource resource;
    private final Api api;
    private final Events events;
    private final Requests requests;

    Authorisations(Api api, Events events, Requests requests) {
        this.api = api;
        this.events = events;
        this.requests = requests;
        resource = api.resource(NAME, "BAU").create(CREATE, this::complete).get();
    }

    Row open(Row request, String redirectUri) {
        return resource.make(Row.of("links", Row.of("billing_request", request.id()))
                .with("redirect_uri", redirectUri.isEmpty() ? null : redirectUri));
    }

    /** Simulates the payer's consent at the bank. */
    void authorise(Row authorisation) {
        Row request = requests.resource.table.get(authorisation.text("links/billing_request"));
        if (authorisation.time("expires_at").isBefore(api.now())) {
            throw new IllegalStateException("the bank authorisation has expired");
        }
        Row action = requests.actions.ready(request, "bank_authorisation");
        String now = Times.millis(api.now());
        authorisation.with("authorised_at", now, "last_visited_at", now);
        Row links = Row.of("bank_authorisation", authorisation.id());
        events.raise(Requests.NAME, request, "bank_authorisation_visited", Row.of("links", links));
        requests.actions.complete(request, action);
    }

    private void complete(Row authorisation) {
        Row request = requests.open(NAME, authorisation);
        Row action = requests.actions.ready(request, "bank_authorisation");
        String url = "https://pay.gocardless.com/obauth/" + authorisation.id();
        authorisation
                .with("authorisation_type", action.value("bank_authorisation/authorisation_type"))
                .with("url", url, "qr_code_url", url + "/qr_code", "authorised_at", null, "last_visited_at", null)
                .with("expires_at", Times.millis(api.now().plus(LIFE)))
                .row("links")
                .with("institution", requests.institutionOf(request));
        request.row("links").with("bank_authorisation", authorisation.id());
    }
}
