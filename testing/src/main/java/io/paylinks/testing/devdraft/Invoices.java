package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import java.util.List;

/** Invoices. The ids in them are not validated, because no source says so; existing objects are shown in them. */
final class Invoices {

    private static final List<String> STATUSES = Names.of("DRAFT OPEN PASTDUE PAID PARTIALLYPAID");
    private static final List<String> METHODS = Names.of("ACH BANK_TRANSFER CREDIT_CARD CASH MOBILE_MONEY CRYPTO");

    private static final Schema CREATE = Schema.of(
                    Field.text("name").required(),
                    Field.email("email").required(),
                    Field.text("customer_id").required(),
                    Field.oneOf("currency", Rails.STABLECOINS).required(),
                    Field.list(Field.object(
                                    "items",
                                    Field.text("product_id").required(),
                                    Field.decimal("quantity").required()))
                            .required(),
                    Field.datetime("due_date").required(),
                    Field.oneOf("delivery", "EMAIL", "MANUALLY").required(),
                    Field.bool("payment_link").required(),
                    Field.list(Field.oneOf("payment_methods", METHODS)).required(),
                    Field.oneOf("status", STATUSES).required(),
                    Field.bool("partial_payment").required(),
                    Field.datetime("send_date").nullable(),
                    Field.text("walletId"))
            .and(Schema.texts("address phone_number logo taxId"));

    private final Api api;
    private final Wallets wallets;
    private final Customers customers;
    private final Products products;
    private final Table table;

    Invoices(Api api, Wallets wallets, Customers customers, Products products) {
        this.api = api;
        this.wallets = wallets;
        this.customers = customers;
        this.products = products;
        table = api.resource("Invoice", "invoices", "invoice")
                .returning(this::view)
                .create(CREATE, this::complete)
                .list(f -> f.equal(Field.oneOf("status", STATUSES))
                        .equal(Field.text("customer"), "customer_id")
                        .keep(Field.date("from_date"), (row, query) -> day(row).compareTo(query.text("from_date")) >= 0)
                        .keep(Field.date("to_date"), (row, query) -> day(row).compareTo(query.text("to_date")) <= 0))
                .get()
                .update(CREATE.partial())
                .table;
    }

    private void complete(Row invoice) {
        int number = table.oldestFirst().size() + 1;
        invoice.with("invoice_number", "INV-" + (1000 + number), "app_id", api.appId);
        if (!invoice.isSet("walletId")) {
            invoice.with("walletId", wallets.ownId);
        }
    }

    /** Adds the customer, the wallet and the products of an invoice, if they exist. */
    private Row view(Row invoice) {
        Row view = invoice.copy();
        for (Row item : view.rows("items")) {
            products.table.find(item.text("product_id")).ifPresent(product -> item.with("product", product));
        }
        customers
                .table
                .find(invoice.text("customer_id"))
                .ifPresent(customer -> view.with(
                        "customer",
                        customer.only("id", "email", "first_name", "last_name")
                                .with("phone", customer.value("phone_number"))));
        wallets.table
                .find(invoice.text("walletId"))
                .ifPresent(wallet -> view.with("wallet", wallet.only("id", "chain", "address", "created_at")));
        return view;
    }

    private static String day(Row invoice) {
        return invoice.text("created_at").substring(0, 10);
    }
}
