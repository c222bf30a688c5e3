package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import java.util.List;

/** Customers and their liquidation addresses. */
final class Customers {

    private static final List<String> TYPES = List.of(
            "Individual",
            "Startup",
            "Small Business",
            "Medium Business",
            "Enterprise",
            "Non-Profit",
            "Government",
            "Business");
    private static final List<String> STATUSES = Names.of("ACTIVE BLACKLISTED DEACTIVATED DELETED");

    private static final Schema CREATE = Schema.of(
            Field.text("first_name").required().size(1, 100),
            Field.text("last_name").required().size(1, 100),
            Field.email("email").nullable().size(0, 255),
            Field.text("phone_number").required().size(0, 20),
            Field.oneOf("customer_type", TYPES).or("Individual"),
            Field.oneOf("status", STATUSES).or("ACTIVE"));

    private static final Schema LIQUIDATION = Schema.of(
                    Field.oneOf("chain", Rails.CHAINS).required(),
                    Field.oneOf("currency", "usdc", "eurc", "dai", "pyusd", "usdt")
                            .required(),
                    Field.text("address").required(),
                    Field.oneOf("destination_payment_rail", Rails.ALL).or("ach"),
                    Field.oneOf("destination_currency", Names.of("usd eur mxn usdc eurc dai pyusd usdt"))
                            .or("usd"),
                    Field.text("custom_developer_fee_percent"))
            .and(Schema.each(
                    "external_account_id prefunded_account_id bridge_wallet_id",
                    name -> Field.text(name).size(0, 42)))
            .and(Schema.each("destination_address destination_blockchain_memo return_address", Field::text))
            .and(Rails.references("destination_"));

    final Table table;
    private final Api api;

    Customers(Api api) {
        this.api = api;
        Resource resource = api.resource("Customer", "customers", "customer")
                .create(CREATE, this::complete)
                .list(f -> f.equal(Field.oneOf("status", STATUSES))
                        .search("name", "first_name", "last_name")
                        .keep(
                                Field.text("email").size(0, 255),
                                (customer, query) -> customer.text("email").equalsIgnoreCase(query.text("email"))))
                .get()
                .patch(CREATE.partial(), (customer, changes) -> {});
        table = resource.table;
        api.resource("Liquidation address", "customers/{customerId}/liquidation_addresses", "liquidation_address")
                .within("customer_id", resource::find)
                .create(LIQUIDATION, this::liquidate)
                .list()
                .get();
    }

    private void complete(Row customer) {
        if (customer.isSet("email")
                && !table.where("email", customer.text("email")).isEmpty()) {
            throw Errors.rejection(409, "A customer with this email already exists", "Conflict");
        }
        customer.with("last_spent", 0, "last_purchase_date", null, "appId", api.appId, "app_id", api.appId)
                .with("app", Row.of("id", api.appId, "app_name", Api.APP_NAME));
    }

    private void liquidate(Row address) {
        if (address.is("chain", "ethereum") && !address.text("address").matches("0x[0-9a-fA-F]{40}")) {
            throw Errors.rejection(400, "Invalid Ethereum address format", "Validation failed");
        }
        address.with("id", "la_" + api.ids.uuid(), "state", "active");
    }
}
