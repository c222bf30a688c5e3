package io.paylinks.devdraft;

import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.devdraft.balance.AllBalances;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import io.paylinks.devdraft.common.FiatCurrency;
import io.paylinks.devdraft.common.StableCoinCurrency;
import io.paylinks.devdraft.exchangerate.ExchangeRate;
import io.paylinks.devdraft.liquidationaddress.CreateLiquidationAddress;
import io.paylinks.devdraft.paymentintent.CreateBankPaymentIntent;
import io.paylinks.devdraft.paymentintent.CreateStablecoinPaymentIntent;
import io.paylinks.devdraft.paymentintent.PaymentIntent;
import io.paylinks.devdraft.testpayment.CreateTestPayment;
import io.paylinks.devdraft.transfer.CreateDirectBankTransfer;
import io.paylinks.devdraft.transfer.CreateExternalStablecoinTransfer;
import io.paylinks.devdraft.transfer.CreateStablecoinConversion;
import io.paylinks.devdraft.transfer.Transfer;
import io.paylinks.devdraft.transfer.TransferState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that move money are written in the format of each operation, without mixing up fields. */
class MoneyTest extends DevdraftServerTest {

    @ParameterizedTest
    @CsvSource({
        "0.0000001,0.0000001",
        "1E+2,100",
        "10.50,10.50",
        "12345678901234567890.123456,12345678901234567890.123456"
    })
    void amountsAreWrittenWithoutExponent(BigDecimal amount, String plain) {
        assertThat(DevdraftJson.write(CreateTestPayment.builder()
                        .amount(amount)
                        .currency("USD")
                        .description("Order 1042")
                        .build()))
                .isEqualTo("{\"amount\":" + plain + ",\"currency\":\"USD\",\"description\":\"Order 1042\"}");
        assertThat(DevdraftJson.write(stablecoin().amount(amount).build())).contains("\"amount\":\"" + plain + "\"");
        assertThat(DevdraftJson.write(bank().amount(amount).build())).contains("\"amount\":\"" + plain + "\"");
        assertThat(DevdraftJson.write(liquidation()
                        .destinationAddress("0x2")
                        .customDeveloperFeePercent(amount)
                        .build()))
                .contains("\"custom_developer_fee_percent\":\"" + plain + "\"");
    }

    @Test
    void openAmountsAreOmitted() {
        assertThat(DevdraftJson.write(stablecoin().amount(null).build())).isEqualTo("""
                        {"sourceCurrency":"usdc","sourceNetwork":"ethereum","destinationNetwork":"polygon"}""");
        assertThat(DevdraftJson.read(PaymentIntent.class, "{\"id\":\"txn_1\",\"amount\":null}")
                        .amount())
                .isNull();
    }

    @Test
    void sourceAndDestinationAreNotMixedUp() {
        assertThat(DevdraftJson.write(CreateDirectBankTransfer.builder()
                        .walletId("w")
                        .paymentRail(BridgePaymentRail.WIRE)
                        .sourceCurrency(BridgeCurrency.EUR)
                        .destinationCurrency(BridgeCurrency.USDC)
                        .build()))
                .isEqualTo("""
                        {"walletId":"w","paymentRail":"wire","destinationCurrency":"usdc","sourceCurrency":"eur"}""");
        assertThat(DevdraftJson.write(CreateStablecoinConversion.builder()
                        .sourceWalletId("w1")
                        .destinationWalletId("w2")
                        .sourceNetwork(BridgePaymentRail.ETHEREUM)
                        .destinationNetwork(BridgePaymentRail.SOLANA)
                        .sourceCurrency(BridgeCurrency.DAI)
                        .destinationCurrency(BridgeCurrency.EURC)
                        .amount(BigDecimal.TEN)
                        .build()))
                .isEqualTo("""
                        {"sourceNetwork":"ethereum","sourceCurrency":"dai","destinationCurrency":"eurc","amount":10,\
                        "sourceWalletId":"w1","destinationWalletId":"w2","destinationNetwork":"solana"}""");
        assertThat(DevdraftJson.write(CreateExternalStablecoinTransfer.builder()
                        .sourceWalletId("w")
                        .sourceCurrency(BridgeCurrency.USDT)
                        .destinationCurrency(BridgeCurrency.PYUSD)
                        .beneficiaryId("b")
                        .build()))
                .isEqualTo("""
                        {"sourceWalletId":"w","sourceCurrency":"usdt","destinationCurrency":"pyusd",\
                        "beneficiaryId":"b"}""");
        assertThat(DevdraftJson.write(bank().sourceCurrency(FiatCurrency.MXN).build()))
                .isEqualTo("""
                        {"sourcePaymentRail":"ach_push","sourceCurrency":"mxn","destinationCurrency":"eurc",\
                        "destinationNetwork":"stellar"}""");
    }

    @Test
    void allMissingFieldsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateStablecoinConversion.builder().build())
                .withMessage("CreateStablecoinConversion is missing required fields: sourceNetwork, sourceCurrency,"
                        + " destinationCurrency, amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateBankPaymentIntent.builder().build())
                .withMessage(
                        "CreateBankPaymentIntent is missing required fields: sourcePaymentRail, destinationCurrency,"
                                + " destinationNetwork");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> liquidation().build())
                .withMessage("CreateLiquidationAddress requires at least one of externalAccountId, prefundedAccountId,"
                        + " bridgeWalletId, destinationAddress");
        assertThat(DevdraftJson.write(liquidation().bridgeWalletId("bw_1").build()))
                .isEqualTo(
                        "{\"chain\":\"tron\",\"currency\":\"usdt\",\"address\":\"0x1\",\"bridge_wallet_id\":\"bw_1\"}");
    }

    @Test
    void undocumentedBankDetailsAreNotPrinted() {
        PaymentIntent intent = DevdraftJson.read(
                PaymentIntent.class,
                "{\"id\":\"txn_1\",\"source_deposit_instructions\":{\"iban\":\"DE89370400440532013000\"},\"memo\":1}");

        assertThat(intent.extra()).containsKey("source_deposit_instructions");
        assertThat(intent.toString())
                .contains("txn_1", "source_deposit_instructions=***", "memo=***")
                .doesNotContain("DE89");
    }

    @Test
    void exchangeRatesRequireBothCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().exchangeRates().get(FiatCurrency.USD, null))
                .withMessage("to must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().exchangeRates().get(null, FiatCurrency.EUR))
                .withMessage("from must not be null");
        assertRequests(0);
    }

    @Test
    void fieldsHaveTheirTypes() {
        Transfer transfer = DEVDRAFT.value(Transfer.class);
        ExchangeRate rate = DEVDRAFT.value(ExchangeRate.class);
        AllBalances balances = DEVDRAFT.value(AllBalances.class);

        assertThat(transfer.state()).isSameAs(TransferState.AWAITING_FUNDS);
        assertThat(transfer.amount()).isEqualTo(new BigDecimal("1000.50"));
        assertThat(transfer.source().paymentRail()).isSameAs(BridgePaymentRail.WIRE);
        assertThat(transfer.destination().currency()).isSameAs(BridgeCurrency.USDC);
        assertThat(transfer.receipt()).containsEntry("exchange_fee", new BigDecimal("0.50"));
        assertThat(rate.from()).isSameAs(FiatCurrency.USD);
        assertThat(rate.midmarketRate()).isEqualTo(new BigDecimal("0.85000"));
        assertThat(balances.usdc().currency()).isSameAs(StableCoinCurrency.USDC);
        assertThat(balances.usdc().totalBalance()).isEqualTo(new BigDecimal("1500.750000"));
        assertThat(balances.eurc().balances().get(0).chain()).isSameAs(BridgePaymentRail.SOLANA);
    }

    @Test
    void bankDetailsAreNotPrinted() {
        Transfer transfer = DEVDRAFT.value(Transfer.class);

        assertThat(transfer.sourceDepositInstructions()).containsEntry("bank_account_number", "000123456789");
        assertThat(transfer)
                .asString()
                .contains("tr_1", "sourceDepositInstructions=***")
                .doesNotContain("000123456789");
        assertThat(DevdraftJson.write(transfer)).contains("000123456789");
    }

    @Test
    void aGivenIdempotencyKeyIsSent() {
        enqueue(201, DEVDRAFT.text(PaymentIntent.class));

        PaymentIntent intent = client().withIdempotencyKey(
                        "3f2b8c1e-0d5a-4e6f-9a7b-1c2d3e4f5a6b",
                        devdraft -> devdraft.paymentIntents().createBank(bank().build()));

        assertThat(intent.id()).isEqualTo("txn_1");
        assertThat(taken().getHeader("idempotency-key")).isEqualTo("3f2b8c1e-0d5a-4e6f-9a7b-1c2d3e4f5a6b");
    }

    private static CreateStablecoinPaymentIntent.Builder stablecoin() {
        return CreateStablecoinPaymentIntent.builder()
                .sourceCurrency(StableCoinCurrency.USDC)
                .sourceNetwork(BridgePaymentRail.ETHEREUM)
                .destinationNetwork(BridgePaymentRail.POLYGON);
    }

    private static CreateBankPaymentIntent.Builder bank() {
        return CreateBankPaymentIntent.builder()
                .sourcePaymentRail(BridgePaymentRail.ACH_PUSH)
                .destinationCurrency(StableCoinCurrency.EURC)
                .destinationNetwork(BridgePaymentRail.STELLAR);
    }

    private static CreateLiquidationAddress.Builder liquidation() {
        return CreateLiquidationAddress.builder()
                .chain(BridgePaymentRail.TRON)
                .currency(BridgeCurrency.USDT)
                .address("0x1");
    }
}
