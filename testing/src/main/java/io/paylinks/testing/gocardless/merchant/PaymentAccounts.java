package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.gocardless.Api;

/** A payment account with two transactions on the day on which the fake starts. */
final class PaymentAccounts {

    private static final String TRANSACTIONS = "payment_account_transactions";

    private final Table transactions;
    private final String id;
    private final Api api;

    PaymentAccounts(Api api) {
        this.api = api;
        id = api.ids.prefixed("BA");
        api.resource("payment_accounts", "BA")
                .get()
                .list()
                .table
                .add(Row.of("id", id, "account_holder_name", "Acme Ltd", "account_number_ending", "78")
                        .with("account_balance", 7500, "bank_name", "GoCardless", "currency", "GBP")
                        .with("links", Row.of("creditor", Api.CREDITOR_ID)));
        transactions = api.resource(TRANSACTIONS, "PATR")
                .returning(PaymentAccounts::shown)
                .get()
                .table;
        Kind ofAccount = Kind.withIdPrefix(TRANSACTIONS, "/payment_accounts/{account}/transactions", "");
        new Resource(api, ofAccount, transactions)
                .returning(PaymentAccounts::shown)
                .within(
                        "account",
                        account -> api.find("payment_accounts", account).orElseThrow(api.errors::notFound))
                .list(f -> f.equal(Field.oneOf("direction", "credit", "debit"))
                        .between(
                                name -> Field.date(name).required(), "value_date_from", "value_date_to", "value_date"));
        String today = Times.date(api.now()).toString();
        add(Row.of("amount", 10_000, "balance_after_transaction", 10_000, "value_date", today)
                .with("direction", "credit", "counterparty_name", "Jo Bloggs", "reference", "TOP UP"));
        add(Row.of("amount", 2500, "balance_after_transaction", 7500, "value_date", today)
                .with("direction", "debit", "counterparty_name", "Sam Smith", "reference", "REFUND 1"));
    }

    private void add(Row transaction) {
        Row links = Row.of("outbound_payment", null, "payment_bank_account", id, "payout", null);
        transactions.add(Row.of("id", api.ids.prefixed("PATR"))
                .merge(transaction)
                .with("currency", "GBP", "description", null, "links", links)
                .with("account", id));
    }

    private static Row shown(Row transaction) {
        return transaction.copy().drop("account");
    }
}
