package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Schemes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.BiFunction;

/** Resources related to a mandate: its payer's funds, its PDF, its transfer and a notification about it. */
final class MandateExtras {

    private static final BigDecimal FUNDS = new BigDecimal(100_000);
    private static final Duration PDF_LIFE = Duration.ofMinutes(30);

    private static final Schema PDF = Schema.texts("""
                    account_holder_name account_number address_line1 address_line2 address_line3 bank_code
                    bic branch_code city company_name country_code danish_identity_number family_name given_name iban
                    mandate_reference payer_ip_address phone_number postal_code region subscription_frequency
                    swedish_identity_number
                    """)
            .and(
                    BankAccounts.ACCOUNT_TYPE,
                    Field.oneOf("scheme", Schemes.ALL).nullable(),
                    Field.object(
                            "links",
                            Schema.each("creditor mandate", Field::text).fields()),
                    Field.date("signature_date"),
                    Field.integer("subscription_amount").min("1"));

    private final Api api;

    MandateExtras(Api api, Row notified) {
        this.api = api;
        view("funds_availability", Schema.of(Field.integer("amount")), MandateExtras::funds);
        view("transferred_mandates", Schema.of(), MandateExtras::transfer);
        api.resource("mandate_pdfs", "PDF")
                .returning(pdf -> pdf.only("url", "expires_at"))
                .create(PDF, this::print);
        Table notifications = api.resource("customer_notifications", "PCN").action("handle", this::handle).table;
        Row links = Row.of("customer", notified.value("links/customer"), "mandate", notified.id(), "event", null)
                .with("payment", null, "refund", null, "subscription", null);
        notifications.add(Row.of("id", Api.CUSTOMER_NOTIFICATION_ID, "type", "mandate_created", "links", links)
                .merge(Row.of().pick(Names.of("action_taken action_taken_at action_taken_by"))));
    }

    /** Adds an operation that returns a view of the mandate in its path. */
    private void view(String name, Schema query, BiFunction<Row, Row, Row> content) {
        api.on("GET", "/" + name + "/{mandate}", call -> {
            Row mandate = api.find("mandates", call.id()).orElseThrow(api.errors::notFound);
            return Response.json(200, Row.of(name, content.apply(mandate, api.query(call, query))));
        });
    }

    private static Row funds(Row mandate, Row query) {
        boolean enough = query.decimal("amount").compareTo(FUNDS) <= 0;
        return Row.of("available", mandate.is("status", "active") && enough);
    }

    private static Row transfer(Row mandate, Row query) {
        Row links = Row.of("mandate", mandate.id())
                .with("customer_bank_account", mandate.value("links/customer_bank_account"));
        return Row.of("encrypted_customer_bank_details", "ZmFrZSBkZXRhaWxz", "links", links)
                .with("encrypted_decryption_key", "ZmFrZSBrZXk=", "public_key_id", "PK123");
    }

    private void print(Row pdf) {
        if (pdf.isSet("links/mandate")) {
            api.linked("mandate_pdfs", pdf, "mandate");
        }
        pdf.with("url", "https://mandate-previews.example.com/" + pdf.id() + ".pdf")
                .with("expires_at", Times.millis(api.now().plus(PDF_LIFE)));
    }

    private void handle(Row notification) {
        if (notification.isSet("action_taken")) {
            throw api.errors.invalidState("already_handled", "The notification is handled already");
        }
        notification
                .with("action_taken", "handled", "action_taken_at", Times.millis(api.now()))
                .with("action_taken_by", "US123");
    }
}
