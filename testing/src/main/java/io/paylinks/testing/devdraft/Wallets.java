package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Kind;
import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Arguments;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Wallets and their total balances. */
public final class Wallets {

    final String ownId;
    final Table table;
    private final Api api;
    private final Rates rates;
    private final Resource resource;

    Wallets(Api api, Rates rates) {
        this.api = api;
        this.rates = rates;
        resource = api.resource("Wallet", "wallets", "wallet").list();
        table = resource.table;
        ownId = add("ethereum");
        set(ownId, "usdc", new BigDecimal("1000.00"));
        Kind balance = api.kind("Balance", "balance", "balance");
        for (String currency : Rails.STABLECOINS) {
            api.on(balance, "read", "GET", "/" + currency, call -> Response.json(200, total(currency)));
        }
        api.on(balance, "read", "GET", "", call -> Response.json(200, totals()));
    }

    /** Adds an empty wallet and returns its id. */
    public String add(String chain) {
        Arguments.oneOf("chain", chain, Rails.CHAINS);
        String address =
                "0x" + (api.ids.uuid() + api.ids.uuid()).replace("-", "").substring(0, 40);
        return table.add(api.started("wallet_" + api.ids.uuid())
                        .with("bridge_id", "wa_" + api.ids.uuid(), "address", address, "chain", chain)
                        .with("balances", List.of(), "business", Row.of("id", api.businessId, "name", Api.APP_NAME))
                        .with("app", Row.of("id", api.appId, "name", Api.APP_NAME)))
                .id();
    }

    /** Sets the balance of the given wallet. */
    public void set(String id, String currency, BigDecimal amount) {
        write(table.get(id), Arguments.oneOf("currency", currency, Rails.STABLECOINS), amount);
    }

    Row find(String id) {
        return resource.find(id);
    }

    /** Credits or debits the balance of a wallet; rejects an insufficient balance. */
    void add(Row wallet, String currency, BigDecimal amount) {
        BigDecimal balance = sum(of(wallet, currency)).add(amount);
        if (balance.signum() < 0) {
            throw Errors.badRequest("Insufficient balance");
        }
        write(wallet, currency, balance);
    }

    private void write(Row wallet, String currency, BigDecimal amount) {
        if (of(wallet, currency).isEmpty()) {
            wallet.append("balances", Row.of("balance", "0", "currency", currency, "chain", wallet.text("chain")));
        }
        of(wallet, currency).forEach(balance -> balance.with("balance", amount.toPlainString()));
        api.touch(wallet);
    }

    private static List<Row> of(Row wallet, String currency) {
        return wallet.rows("balances").stream()
                .filter(balance -> balance.is("currency", currency))
                .toList();
    }

    private static BigDecimal sum(List<Row> balances) {
        return balances.stream().map(balance -> balance.decimal("balance")).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Row total(String currency) {
        List<Row> balances = table.oldestFirst().stream()
                .flatMap(wallet -> of(wallet, currency).stream())
                .toList();
        return Row.of("currency", currency, "total_balance", sum(balances).toPlainString(), "balances", balances);
    }

    private Row totals() {
        Row usdc = total("usdc");
        Row eurc = total("eurc");
        BigDecimal worth = eurc.decimal("total_balance")
                .multiply(rates.middle("eur"))
                .add(usdc.decimal("total_balance"))
                .setScale(2, RoundingMode.HALF_UP);
        return Row.of("usdc", usdc, "eurc", eurc, "total_usd_value", worth.toPlainString());
    }
}
