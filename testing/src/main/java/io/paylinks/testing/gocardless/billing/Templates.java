package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.Schemes;
import java.math.BigDecimal;

/** Billing request templates: Paylinks. Each visit of its page creates a billing request. */
final class Templates {

    private static final String NAME = "billing_request_templates";
    private static final String PARTS = "amount constraints currency description metadata scheme verify";

    private static final Schema FIELDS = Schema.texts("""
                    mandate_request_description name payment_request_amount payment_request_description redirect_uri""")
            .and(Schema.each(
                    "mandate_request_metadata metadata payment_request_metadata",
                    name -> Field.map(name).or(Row.of().json()).size(0, 3)))
            .and(
                    Field.object("mandate_request_constraints", Bodies.CONSTRAINTS)
                            .nullable(),
                    Field.oneOf("mandate_request_currency", Api.CURRENCIES).nullable(),
                    Field.oneOf("mandate_request_scheme", Schemes.ALL).nullable(),
                    Field.oneOf("payment_request_currency", Api.CURRENCIES).nullable(),
                    Field.oneOf("payment_request_scheme", Schemes.ALL).nullable(),
                    Field.oneOf("mandate_request_verify", "minimum", "recommended", "when_available", "always")
                            .nullable());

    final Resource resource;
    private final Api api;

    Templates(Api api) {
        this.api = api;
        resource = api.resource(NAME, "BRT")
                .create(FIELDS.and(Field.object("links", Field.text("creditor"))), this::complete)
                .get()
                .update(FIELDS, this::change)
                .list();
    }

    /** Returns the body of the billing request of a visit; the amount of a template is in major units. */
    Row body(Row template) {
        Row body = Row.of();
        for (String part : Actions.PARTS.subList(0, 2)) {
            Row asked = Row.of();
            for (String name : Names.of(PARTS)) {
                if (template.isSet(part + "_" + name)) {
                    asked.with(name, template.value(part + "_" + name));
                }
            }
            if (asked.isSet("amount")) {
                asked.with(
                        "amount",
                        new BigDecimal(asked.text("amount")).movePointRight(2).longValueExact());
            }
            if (asked.isSet("currency") || asked.isSet("scheme") || asked.isSet("amount")) {
                body.with(part, asked);
            }
        }
        return body;
    }

    private void complete(Row template) {
        check(template);
        template.drop("links")
                .with("authorisation_url", Flows.PAGES + template.id(), "updated_at", template.value("created_at"));
    }

    private void change(Row template, Row changes) {
        check(template.copy().merge(changes));
        template.with("updated_at", Times.millis(api.now()));
    }

    private void check(Row sent) {
        String amount = "payment_request_amount";
        if (sent.isSet(amount) && !sent.text(amount).matches("(?!0+(\\.0+)?$)\\d{1,16}(\\.\\d{1,2})?")) {
            throw api.errors.invalid(NAME, amount, "is not an amount in major units, such as 100.00");
        }
        Row body = body(sent);
        Actions.misfit(body).ifPresent(field -> {
            throw api.errors.invalid(NAME, field.replace('/', '_'), Actions.misfitMessage(body, field));
        });
    }
}
