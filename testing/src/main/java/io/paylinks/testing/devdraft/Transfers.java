package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Transfers: direct ones wait for funds and change nothing, external ones and conversions debit the wallet immediately.
 */
final class Transfers {

    private static final Schema DIRECT_WALLET = Schema.each(
                    "walletId network stableCoinCurrency",
                    name -> Field.text(name).required())
            .and(Field.decimal("amount").required());

    private static final Schema DIRECT_BANK = Schema.each(
                    "walletId paymentRail sourceCurrency destinationCurrency",
                    name -> Field.text(name).required())
            .and(Field.decimal("amount").required())
            .and(Rails.references(""));

    private static final Schema CONVERSION = Schema.each("walletId sourceWalletId destinationWalletId", Field::text)
            .and(Schema.each(
                    "sourceCurrency destinationCurrency",
                    name -> Field.oneOf(name, Rails.STABLECOINS).required()))
            .and(
                    Field.text("sourceNetwork").required(),
                    Field.text("destinationNetwork"),
                    Field.decimal("amount").required().min("0"));

    private static final Schema EXTERNAL = Schema.each(
                    "sourceWalletId sourceCurrency destinationCurrency",
                    name -> Field.text(name).required())
            .and(Field.decimal("amount").min("0"));

    private static final Schema EXTERNAL_BANK = EXTERNAL.and(Rails.references(""))
            .and(
                    Field.oneOf("destinationPaymentRail", Rails.BANKS).required(),
                    Field.text("external_account_id").required(),
                    Field.text("swift_reference").size(1, 190),
                    Field.text("spei_reference").size(1, 40),
                    Field.text("swift_charges"));

    private static final Schema EXTERNAL_STABLECOIN =
            EXTERNAL.and(Field.text("beneficiaryId").required(), Field.text("blockchain_memo"));

    private final Api api;
    private final Rates rates;
    private final Wallets wallets;

    Transfers(Api api, Rates rates, Wallets wallets) {
        this.api = api;
        this.rates = rates;
        this.wallets = wallets;
        api.resource("Transfer", "transfers/direct-wallet", "transfer").createFrom(DIRECT_WALLET, this::fromWallet);
        api.resource("Transfer", "transfers/direct-bank", "transfer").createFrom(DIRECT_BANK, this::fromBank);
        api.resource("Transfer", "transfers/stablecoin-conversion", "transfer").createFrom(CONVERSION, this::convert);
        api.resource("Transfer", "transfers/external-bank-transfer", "transfer")
                .createFrom(EXTERNAL_BANK, this::toBank);
        api.resource("Transfer", "transfers/external-stablecoin-transfer", "transfer")
                .createFrom(EXTERNAL_STABLECOIN, this::toChain);
    }

    private Row fromWallet(Row body) {
        String currency = body.text("stableCoinCurrency");
        return arriving(body, endpoint(body.text("network"), currency), currency);
    }

    private Row fromBank(Row body) {
        Row source = endpoint(body.text("paymentRail"), body.text("sourceCurrency"));
        return arriving(body, source, body.text("destinationCurrency"));
    }

    private Row arriving(Row body, Row source, String currency) {
        Row wallet = wallets.find(body.text("walletId"));
        Row destination = endpoint(wallet.text("chain"), currency).with("to_address", wallet.value("address"));
        Row instructions = source.copy().with("amount", amount(body));
        return transfer("awaiting_funds", body, source, destination).with("source_deposit_instructions", instructions);
    }

    private Row toBank(Row body) {
        Row destination = endpoint(body.text("destinationPaymentRail"), body.text("destinationCurrency"));
        return leaving(body, destination.with("external_account_id", body.value("external_account_id")));
    }

    private Row toChain(Row body) {
        Row wallet = wallets.find(body.text("sourceWalletId"));
        return leaving(body, endpoint(wallet.text("chain"), body.text("destinationCurrency")));
    }

    private Row leaving(Row body, Row destination) {
        Row wallet = wallets.find(body.text("sourceWalletId"));
        String currency = body.text("sourceCurrency");
        wallets.add(wallet, currency, body.decimal("amount").negate());
        return transfer("processing", body, endpoint(wallet.text("chain"), currency), destination);
    }

    private Row transfer(String state, Row body, Row source, Row destination) {
        return api.started("tr_" + api.ids.uuid())
                .with("state", state, "amount", amount(body), "developer_fee", null, "on_behalf_of", null)
                .with("source", source, "destination", destination)
                .with("source_deposit_instructions", null, "receipt", null);
    }

    private Row convert(Row body) {
        Row source = wallets.find(first(body, "sourceWalletId", "walletId"));
        Row destination = wallets.find(first(body, "destinationWalletId", "walletId"));
        String from = body.text("sourceCurrency");
        String to = body.text("destinationCurrency");
        BigDecimal rate = rates.buy(from, to);
        BigDecimal bought = body.decimal("amount").multiply(rate).setScale(6, RoundingMode.DOWN);
        wallets.add(source, from, body.decimal("amount").negate());
        wallets.add(destination, to, bought);
        return api.started("tc_" + api.ids.uuid())
                .with("state", "completed", "conversion_type", "cross_chain_conversion")
                .with("source", side(source, from, amount(body)))
                .with("destination", side(destination, to, bought.toPlainString()))
                .with("exchange_rate", Row.of("from", from, "to", to, "rate", rate.toPlainString()))
                .with("estimated_completion", api.timestamp());
    }

    private String first(Row body, String name, String fallback) {
        return body.isSet(name) ? body.text(name) : body.isSet(fallback) ? body.text(fallback) : wallets.ownId;
    }

    private static Row side(Row wallet, String currency, @Nullable String amount) {
        return Row.of("wallet_id", wallet.id(), "network", wallet.text("chain"), "currency", currency)
                .with("amount", amount);
    }

    private static Row endpoint(String rail, String currency) {
        return Row.of("payment_rail", rail, "currency", currency, "to_address", null, "external_account_id", null);
    }

    private static @Nullable String amount(Row body) {
        return body.isSet("amount") ? body.decimal("amount").toPlainString() : null;
    }
}
