package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.math.BigDecimal;

/** Payment intents, which cannot be fetched. */
final class Intents {

    private static final Schema COMMON = Schema.each(
                    "customer_first_name customer_last_name customer_country customer_province",
                    name -> Field.text(name).size(0, 100))
            .and(
                    Field.text("destinationAddress").nullable(),
                    Field.text("amount").nullable(),
                    Field.oneOf("destinationNetwork", Rails.ALL).required(),
                    Field.email("customer_email").size(0, 255),
                    Field.text("customer_address").size(0, 500),
                    Field.text("customer_countryISO").size(0, 2),
                    Field.text("customer_provinceISO").size(0, 10),
                    Field.text("phoneNumber").size(0, 20));

    private static final Schema STABLECOIN = COMMON.and(
            Field.oneOf("sourceCurrency", Rails.STABLECOINS).required(),
            Field.oneOf("sourceNetwork", Rails.ALL).required(),
            Field.oneOf("destinationCurrency", Rails.STABLECOINS));

    private static final Schema BANK = COMMON.and(
                    Field.oneOf("sourceCurrency", "usd", "eur", "mxn").required(),
                    Field.oneOf("sourcePaymentRail", Rails.ALL).required(),
                    Field.oneOf("destinationCurrency", Rails.STABLECOINS).required())
            .and(Rails.references(""));

    private final Api api;

    Intents(Api api) {
        this.api = api;
        api.resource("Payment intent", "payment-intents/stablecoin", "payment_intent")
                .createFrom(STABLECOIN, body -> intent(body, "sourceNetwork"));
        api.resource("Payment intent", "payment-intents/bank", "payment_intent")
                .createFrom(BANK, body -> intent(body, "sourcePaymentRail"));
    }

    private Row intent(Row body, String rail) {
        checkAmount(body.text("amount"));
        String arriving = body.text(body.isSet("destinationCurrency") ? "destinationCurrency" : "sourceCurrency");
        Row destination = Row.of("payment_rail", body.text("destinationNetwork"), "currency", arriving);
        return api.started(api.ids.prefixed("txn_"))
                .with("bridge_transfer_id", api.ids.uuid(), "state", "pending", "amount", body.value("amount"))
                .with("source", Row.of("payment_rail", body.text(rail), "currency", body.text("sourceCurrency")))
                .with("destination", destination.with("to_address", body.value("destinationAddress")))
                .with("customer", customer(body))
                .with("references", body.only("ach_reference", "wire_message", "sepa_reference"));
    }

    private static Row customer(Row body) {
        Row customer = Row.of();
        for (String name : body.names()) {
            if (name.startsWith("customer_") && !name.endsWith("ISO")) {
                customer.with(name.substring("customer_".length()), body.value(name));
            }
        }
        return body.isSet("phoneNumber") ? customer.with("phone_number", body.value("phoneNumber")) : customer;
    }

    /** Rejects an undocumented form of amount; an empty one means that the payer chooses it. */
    private static void checkAmount(String amount) {
        if (!amount.isEmpty()) {
            if (!amount.matches("\\d+(\\.\\d{1,6})?")) {
                throw Errors.invalid("amount must be a decimal number with up to 6 decimal places");
            }
            if (new BigDecimal(amount).compareTo(new BigDecimal("0.01")) < 0) {
                throw Errors.invalid("amount must not be less than 0.01");
            }
        }
    }
}
