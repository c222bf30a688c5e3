package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Test payments, payment intents, transfers, wallets, balances and exchange rates of Devdraft. */
class FakeDevdraftMoneyTest extends DevdraftTestBase {

    private static final String PAYMENTS = API + "test-payment";
    private static final String PAYMENT = "{'amount':100.50,'currency':'USD','description':'Test','customerId':'c'}";
    private static final String TRANSFERS = API + "transfers/";
    private static final String TO_BANK = """
            {'sourceWalletId':'%s','sourceCurrency':'usdc','destinationCurrency':'usd','destinationPaymentRail':'ach',
             'external_account_id':'ea_1','amount':%s,'ach_reference':'INV 1'}""";
    private static final String CONVERSION = """
            {'sourceWalletId':'%s','destinationWalletId':'%s','sourceNetwork':'ethereum','sourceCurrency':'usdc',
             'destinationCurrency':'%s','amount':100}""";

    @Test
    void createsAndRefundsTestPayments() throws IOException {
        Reply created = keyed().post(PAYMENTS, PAYMENT);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body())
                .isEqualTo(json("{'id':'" + created.at("id")
                        + "','amount':100.50,'currency':'USD','status':'succeeded',"
                        + "'timestamp':'2026-01-01T10:00:00.000Z'}"));
        String path = PAYMENTS + "/" + created.at("id");
        assertThat(http.get(path).json()).isEqualTo(created.json());
        Reply refund = keyed("r1").post(path + "/refund", "");
        assertThat(refund.status()).isEqualTo(200);
        assertThat(refund.at("paymentId")).isEqualTo(created.at("id"));
        assertThat(refund.at("amount")).isEqualTo("100.50");
        assertThat(refund.at("status")).isEqualTo("succeeded");
        assertThat(keyed("r1").post(path + "/refund", "").body()).isEqualTo(refund.body());
        assertThat(keyed("r2").post(path + "/refund", "").at("message")).isEqualTo("Payment is refunded already");
        assertThat(http.get(path).at("status")).isEqualTo("refunded");
    }

    @Test
    void replaysAndRejectsTestPayments() throws IOException {
        Reply created = keyed("k1").post(PAYMENTS, PAYMENT);

        assertThat(keyed("k1").post(PAYMENTS, PAYMENT).body()).isEqualTo(created.body());
        assertThat(keyed("k1").post(PAYMENTS, PAYMENT.replace("100", "200")).status())
                .isEqualTo(409);
        assertThat(Json.texts(keyed().post(PAYMENTS, "{'amount':'much'}").json().path("message")))
                .containsExactly(
                        "amount must be a number conforming to the specified constraints",
                        "currency should not be empty",
                        "description should not be empty");
    }

    @Test
    void createsStablecoinIntents() throws IOException {
        String path = API + "payment-intents/stablecoin";
        String body = """
                {'sourceCurrency':'usdc','sourceNetwork':'ethereum','destinationCurrency':'eurc',
                 'destinationNetwork':'polygon','destinationAddress':'0xabc','amount':'100.00',
                 'customer_first_name':'John','customer_countryISO':'US','phoneNumber':'+1-555'}""";

        Reply created = keyed("k1").post(path, body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("id")).startsWith("txn_");
        assertThat(created.at("state")).isEqualTo("pending");
        assertThat(created.json().path("amount").isTextual()).isTrue();
        assertThat(created.at("amount")).isEqualTo("100.00");
        assertThat(created.at("source/payment_rail")).isEqualTo("ethereum");
        assertThat(created.at("destination/currency")).isEqualTo("eurc");
        assertThat(created.at("destination/to_address")).isEqualTo("0xabc");
        assertThat(created.json().path("customer"))
                .isEqualTo(Json.read("{\"first_name\":\"John\",\"phone_number\":\"+1-555\"}"));
        assertThat(keyed("k1").post(path, body).body()).isEqualTo(created.body());
        assertThat(keyed().post(path, body.replace("100.00", "0.001")).at("message/0"))
                .isEqualTo("amount must not be less than 0.01");
        assertThat(keyed().post(path, body.replace("100.00", "1.2345678")).status())
                .isEqualTo(400);
        assertThat(keyed().post(path, body.replace("'100.00'", "100")).at("message/0"))
                .isEqualTo("amount must be a string");
        assertThat(keyed().post(path, body.replace("'polygon'", "'moon'")).at("message/0"))
                .startsWith("destinationNetwork must be one of");
    }

    @Test
    void createsBankIntents() throws IOException {
        String body = """
                {'sourcePaymentRail':'ach_push','sourceCurrency':'usd','destinationCurrency':'usdc',
                 'destinationNetwork':'base','ach_reference':'INV12345'}""";

        Reply created = keyed().post(API + "payment-intents/bank", body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("amount").isNull()).isTrue();
        assertThat(created.at("source/payment_rail")).isEqualTo("ach_push");
        assertThat(created.at("references/ach_reference")).isEqualTo("INV12345");
        assertThat(keyed().post(API + "payment-intents/bank", body.replace("INV12345", "INV12345678"))
                        .at("message/0"))
                .isEqualTo("ach_reference must be shorter than or equal to 10 characters");
    }

    @Test
    void directTransfersWaitForTheirFunds() throws IOException {
        String wallet = wallet();

        Reply chain = http.post(
                TRANSFERS + "direct-wallet",
                "{'walletId':'" + wallet + "','network':'polygon','stableCoinCurrency':'usdc','amount':5.5}");
        assertThat(chain.status()).isEqualTo(201);
        assertThat(chain.at("id")).startsWith("tr_");
        assertThat(chain.at("state")).isEqualTo("awaiting_funds");
        assertThat(chain.json().path("amount").isTextual()).isTrue();
        assertThat(chain.at("amount")).isEqualTo("5.5");
        assertThat(chain.at("source/payment_rail")).isEqualTo("polygon");
        assertThat(chain.at("destination/to_address")).startsWith("0x");
        Reply bank = http.post(
                TRANSFERS + "direct-bank",
                "{'walletId':'" + wallet
                        + "','paymentRail':'ach','sourceCurrency':'usd','destinationCurrency':'usdc','amount':7}");
        assertThat(bank.status()).isEqualTo(201);
        assertThat(bank.at("source_deposit_instructions/amount")).isEqualTo("7");
        assertThat(bank.at("source/currency")).isEqualTo("usd");
        assertThat(balance("usdc")).isEqualTo("1000.00");
        assertThat(http.post(
                                TRANSFERS + "direct-wallet",
                                "{'walletId':'w','network':'polygon','stableCoinCurrency':'usdc','amount':5}")
                        .at("message"))
                .isEqualTo("Wallet not found");
        assertThat(http.post(TRANSFERS + "direct-wallet", "{}").status()).isEqualTo(400);
        assertThat(http.post(TRANSFERS + "direct-bank", "{}").status()).isEqualTo(400);
    }

    @Test
    void externalTransfersAreDeductedFromTheWallet() throws IOException {
        Reply bank = keyed("k1").post(TRANSFERS + "external-bank-transfer", TO_BANK.formatted(wallet(), "250.25"));

        assertThat(bank.status()).isEqualTo(201);
        assertThat(bank.at("state")).isEqualTo("processing");
        assertThat(bank.at("destination/external_account_id")).isEqualTo("ea_1");
        assertThat(balance("usdc")).isEqualTo("749.75");
        keyed("k1").post(TRANSFERS + "external-bank-transfer", TO_BANK.formatted(wallet(), "250.25"));
        assertThat(balance("usdc")).isEqualTo("749.75");
        Reply chain = http.post(
                TRANSFERS + "external-stablecoin-transfer",
                "{'sourceWalletId':'" + wallet()
                        + "','sourceCurrency':'usdc','destinationCurrency':'usdc','beneficiaryId':'b','amount':9.75}");
        assertThat(chain.status()).isEqualTo(201);
        assertThat(chain.at("source/payment_rail")).isEqualTo("ethereum");
        assertThat(balance("usdc")).isEqualTo("740.00");
    }

    @Test
    void rejectsInvalidExternalTransfers() throws IOException {
        Reply declined = http.post(TRANSFERS + "external-bank-transfer", TO_BANK.formatted(wallet(), "1000.01"));

        assertThat(declined.status()).isEqualTo(400);
        assertThat(declined.at("message")).isEqualTo("Insufficient balance");
        assertThat(http.post(TRANSFERS + "external-bank-transfer", TO_BANK.formatted("w", "1"))
                        .at("message"))
                .isEqualTo("Wallet not found");
        assertThat(http.post(TRANSFERS + "external-bank-transfer", TO_BANK.formatted(wallet(), "-1"))
                        .at("message/0"))
                .isEqualTo("amount must not be less than 0");
        assertThat(http.post(TRANSFERS + "external-stablecoin-transfer", "{}").status())
                .isEqualTo(400);
        assertThat(balance("usdc")).isEqualTo("1000.00");
    }

    @Test
    void convertsAtTheBuyingRate() throws IOException {
        String other = fake.wallet("base");
        fake.exchangeRate("0.5");

        Reply converted =
                http.post(TRANSFERS + "stablecoin-conversion", CONVERSION.formatted(wallet(1), other, "eurc"));
        assertThat(converted.status()).isEqualTo(201);
        assertThat(converted.at("id")).startsWith("tc_");
        assertThat(converted.at("state")).isEqualTo("completed");
        assertThat(converted.at("exchange_rate/rate")).isEqualTo("0.497500");
        assertThat(converted.at("destination/amount")).isEqualTo("49.750000");
        assertThat(balance("usdc")).isEqualTo("900.00");
        assertThat(balance("eurc")).isEqualTo("49.750000");
        http.post(TRANSFERS + "stablecoin-conversion", CONVERSION.formatted(wallet(1), other, "usdc"));
        assertThat(texts(http.get(API + "balance/usdc"), "/balances", "chain")).containsExactly("ethereum", "base");
        assertThat(balance("usdc")).isEqualTo("900.000000");
        assertThat(http.post(TRANSFERS + "stablecoin-conversion", CONVERSION.formatted(other, other, "usdc"))
                        .status())
                .isEqualTo(201);
        assertThat(http.post(TRANSFERS + "stablecoin-conversion", "{'amount':1}")
                        .status())
                .isEqualTo(400);
        String own = "{'sourceNetwork':'ethereum','sourceCurrency':'eurc','destinationCurrency':'usdc','amount':1}";
        assertThat(http.post(TRANSFERS + "stablecoin-conversion", own).at("message"))
                .isEqualTo("Insufficient balance");
    }

    @Test
    void listsAllWallets() throws IOException {
        for (int i = 0; i < 11; i++) {
            fake.wallet("polygon");
        }

        JsonNode wallets = http.get(API + "wallets").json();
        assertThat(wallets.path("data")).hasSize(12);
        assertThat(wallets.at("/data/11/balances/0").toString())
                .isEqualTo(json("{'balance':'1000.00','currency':'usdc','chain':'ethereum'}"));
        assertThat(wallets.at("/data/0/bridge_id").asText()).startsWith("wa_");
        assertThat(wallets.at("/data/0/app/name").asText()).isNotEmpty();
    }

    @Test
    void sumsUpBalances() throws IOException {
        String other = fake.wallet("solana");
        fake.balance(other, "usdc", "0.5");
        fake.balance(other, "eurc", "100");
        fake.exchangeRate("0.8");

        assertThat(balance("usdc")).isEqualTo("1000.50");
        Reply all = http.get(API + "balance");
        assertThat(all.at("usdc/total_balance")).isEqualTo("1000.50");
        assertThat(all.at("eurc/balances/0/chain")).isEqualTo("solana");
        assertThat(all.at("total_usd_value")).isEqualTo("1125.50");
        assertThatThrownBy(() -> fake.balance("w", "usdc", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void returnsExchangeRates() throws IOException {
        Reply rate = http.get(API + "exchange-rate/usd-to-eur");

        assertThat(rate.body())
                .isEqualTo(json("{'from':'usd','to':'eur','midmarket_rate':'0.920000','buy_rate':'0.915400',"
                        + "'sell_rate':'0.924600','timestamp':'2026-01-01T10:00:00.000Z'}"));
        Reply back = http.get(API + "exchange-rate/eur-to-usd");
        assertThat(back.at("midmarket_rate")).isEqualTo("1.086957");
        assertThat(http.get(API + "exchange-rate?from=eur&to=usd").body()).isEqualTo(back.body());
        assertThat(http.get(API + "exchange-rate?from=eur&to=eur").at("message"))
                .isEqualTo("Exchange rate not found");
        assertThat(http.get(API + "exchange-rate?from=eur&to=gbp").at("message/0"))
                .isEqualTo("to must be one of the following values: usd, eur");
        assertThat(http.get(API + "exchange-rate").status()).isEqualTo(400);
    }

    private String balance(String currency) throws IOException {
        return http.get(API + "balance/" + currency).at("total_balance");
    }

    /** Returns the ID of the wallet at a position in the list, newest first. */
    private String wallet(int position) throws IOException {
        return http.get(API + "wallets").at("data/" + position + "/id");
    }
}
