package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.devdraft.balance.AllBalances;
import io.paylinks.devdraft.common.BridgeCurrency;
import io.paylinks.devdraft.common.BridgePaymentRail;
import io.paylinks.devdraft.common.FiatCurrency;
import io.paylinks.devdraft.common.StableCoinCurrency;
import io.paylinks.devdraft.customer.CreateCustomer;
import io.paylinks.devdraft.customer.Customer;
import io.paylinks.devdraft.customer.CustomerStatus;
import io.paylinks.devdraft.customer.ListCustomers;
import io.paylinks.devdraft.customer.UpdateCustomer;
import io.paylinks.devdraft.health.HealthStatus;
import io.paylinks.devdraft.liquidationaddress.CreateLiquidationAddress;
import io.paylinks.devdraft.liquidationaddress.LiquidationAddress;
import io.paylinks.devdraft.paymentintent.CreateStablecoinPaymentIntent;
import io.paylinks.devdraft.paymentintent.PaymentIntent;
import io.paylinks.devdraft.testpayment.CreateTestPayment;
import io.paylinks.devdraft.testpayment.TestPayment;
import io.paylinks.devdraft.testpayment.TestPaymentRefund;
import io.paylinks.devdraft.transfer.CreateDirectWalletTransfer;
import io.paylinks.devdraft.transfer.CreateExternalBankTransfer;
import io.paylinks.devdraft.transfer.CreateStablecoinConversion;
import io.paylinks.devdraft.transfer.StablecoinConversion;
import io.paylinks.devdraft.transfer.Transfer;
import io.paylinks.devdraft.transfer.TransferState;
import io.paylinks.devdraft.wallet.Wallet;
import io.paylinks.testing.FakeDevdraft;
import io.paylinks.testing.Fault;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Customers and money, end to end against the fake, with the recovery from lost responses as in the Javadoc. */
class MoneyEndToEndTest {
    private final FakeDevdraft fake = FakeDevdraft.start();
    private final DevdraftClient devdraft = DevdraftClient.builder()
            .credentials(FakeDevdraft.API_KEY, FakeDevdraft.SECRET)
            .baseUrl(fake.url())
            .build();

    @AfterEach
    void close() {
        devdraft.close();
        fake.close();
    }

    @Test
    void createsUpdatesAndFindsACustomer() {
        Customer ada = devdraft.customers().create(ada().build());

        Customer changed = devdraft.customers()
                .update(
                        ada.id(),
                        UpdateCustomer.builder()
                                .status(CustomerStatus.BLACKLISTED)
                                .build());

        assertThat(changed.status()).isSameAs(CustomerStatus.BLACKLISTED);
        assertThat(changed.firstName()).isEqualTo("Ada");
        assertThat(changed.appId()).isEqualTo(changed.app().id());
        assertThat(changed.extra()).isEmpty();
        assertThat(devdraft.customers().get(ada.id())).isEqualTo(changed);
        assertThat(devdraft.customers()
                        .list(ListCustomers.builder().email("ada@example.com").build()))
                .containsExactly(changed);
    }

    @Test
    void recoversFromALostCustomerCreation() {
        fake.failNext(Fault.loseResponse());
        ConnectionException lost = catchThrowableOfType(
                ConnectionException.class, () -> devdraft.customers().create(ada().build()));

        assertThat(lost.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(devdraft.customers()
                        .list(ListCustomers.builder().email("ada@example.com").build()))
                .hasSize(1);
        assertThat(catchThrowableOfType(
                        ConflictException.class, () -> devdraft.customers().create(ada().build())))
                .isNotNull();
    }

    @Test
    void createsALiquidationAddressOfACustomer() {
        String ada = devdraft.customers().create(ada().build()).id();

        LiquidationAddress address = devdraft.liquidationAddresses()
                .create(
                        ada,
                        CreateLiquidationAddress.builder()
                                .chain(BridgePaymentRail.SOLANA)
                                .currency(BridgeCurrency.USDT)
                                .address("7xKX")
                                .externalAccountId("ext_1")
                                .customDeveloperFeePercent(new BigDecimal("2.50"))
                                .build());

        assertThat(address.customerId()).isEqualTo(ada);
        assertThat(address.destinationPaymentRail()).isSameAs(BridgePaymentRail.ACH);
        assertThat(address.customDeveloperFeePercent()).isEqualTo(new BigDecimal("2.50"));
        assertThat(address.extra()).isEmpty();
        assertThat(devdraft.liquidationAddresses().list(ada)).containsExactly(address);
        assertThat(devdraft.liquidationAddresses().get(ada, address.id())).isEqualTo(address);
        assertThat(catchThrowableOfType(
                        NotFoundException.class,
                        () -> devdraft.liquidationAddresses().get(ada, "00000000-0000-4000-8000-000000000000")))
                .isNotNull();
    }

    @Test
    void testPaymentsAreCreatedOnceDespiteLostResponses() {
        fake.failNext(2, Fault.loseResponse());
        TestPayment payment = devdraft.testPayments()
                .create(CreateTestPayment.builder()
                        .amount(new BigDecimal("12.50"))
                        .currency("USD")
                        .description("Order 1042")
                        .build());
        fake.failNext(2, Fault.loseResponse());
        TestPaymentRefund refund = devdraft.testPayments().refund(payment.id());

        assertThat(payment.amount()).isEqualByComparingTo("12.50");
        assertThat(payment.status()).isEqualTo("succeeded");
        assertThat(payment.extra()).isEmpty();
        assertThat(refund.paymentId()).isEqualTo(payment.id());
        assertThat(refund.amount()).isEqualByComparingTo("12.50");
        assertThat(devdraft.testPayments().get(payment.id()).id()).isEqualTo(payment.id());
        assertThat(fake.requests()).hasSize(7);
    }

    @Test
    void recoversFromALostPaymentIntent() {
        CreateStablecoinPaymentIntent request = CreateStablecoinPaymentIntent.builder()
                .sourceCurrency(StableCoinCurrency.USDC)
                .sourceNetwork(BridgePaymentRail.ETHEREUM)
                .destinationNetwork(BridgePaymentRail.POLYGON)
                .amount(new BigDecimal("1E+2"))
                .customerFirstName("Ada")
                .build();
        fake.failNext(3, Fault.loseResponse());
        ConnectionException lost = catchThrowableOfType(
                ConnectionException.class, () -> devdraft.paymentIntents().createStablecoin(request));

        PaymentIntent intent = devdraft.withIdempotencyKey(
                lost.idempotencyKey(), d -> d.paymentIntents().createStablecoin(request));
        PaymentIntent again = devdraft.withIdempotencyKey(
                lost.idempotencyKey(), d -> d.paymentIntents().createStablecoin(request));

        assertThat(lost.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(lost.attempts()).isEqualTo(3);
        assertThat(intent.amount()).isEqualTo(new BigDecimal("100"));
        assertThat(intent.destination().currency()).isSameAs(BridgeCurrency.USDC);
        assertThat(intent.customer().firstName()).isEqualTo("Ada");
        assertThat(again).isEqualTo(intent);
    }

    @Test
    void directTransfersAwaitFunds() {
        Transfer transfer = devdraft.transfers()
                .createDirectWallet(CreateDirectWalletTransfer.builder()
                        .walletId(wallet().id())
                        .network(BridgePaymentRail.SOLANA)
                        .stableCoinCurrency(StableCoinCurrency.USDC)
                        .amount(new BigDecimal("10.50"))
                        .build());

        assertThat(transfer.state()).isSameAs(TransferState.AWAITING_FUNDS);
        assertThat(transfer.amount()).isEqualTo(new BigDecimal("10.50"));
        assertThat(transfer.sourceDepositInstructions()).isNotEmpty();
        assertThat(transfer.source().paymentRail()).isSameAs(BridgePaymentRail.SOLANA);
        assertThat(transfer.destination().toAddress()).isEqualTo(wallet().address());
        assertThat(transfer.extra()).isEmpty();
        assertThat(usdc()).isEqualByComparingTo("1000");
    }

    @Test
    void recoversFromALostExternalTransfer() {
        String wallet = wallet().id();
        BigDecimal before = usdc();
        fake.failNext(Fault.loseResponse());

        ConnectionException lost = catchThrowableOfType(
                ConnectionException.class,
                () -> devdraft.transfers()
                        .createExternalBank(CreateExternalBankTransfer.builder()
                                .sourceWalletId(wallet)
                                .sourceCurrency(BridgeCurrency.USDC)
                                .destinationCurrency(BridgeCurrency.USD)
                                .destinationPaymentRail(BridgePaymentRail.WIRE)
                                .externalAccountId("ext_1")
                                .amount(new BigDecimal("250.25"))
                                .build()));

        assertThat(lost.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(lost.attempts()).isEqualTo(1);
        assertThat(before.subtract(usdc())).isEqualByComparingTo("250.25");
    }

    @Test
    void conversionsChangeTheBalances() {
        fake.exchangeRate("0.50");

        StablecoinConversion conversion = devdraft.transfers()
                .createStablecoinConversion(CreateStablecoinConversion.builder()
                        .walletId(wallet().id())
                        .sourceNetwork(BridgePaymentRail.ETHEREUM)
                        .sourceCurrency(BridgeCurrency.USDC)
                        .destinationCurrency(BridgeCurrency.EURC)
                        .amount(new BigDecimal("100"))
                        .build());
        AllBalances balances = devdraft.balances().getAll();

        assertThat(conversion.state()).isSameAs(TransferState.COMPLETED);
        assertThat(conversion.exchangeRate()).containsEntry("from", "usdc");
        assertThat(balances.usdc()).isEqualTo(devdraft.balances().getUsdc());
        assertThat(balances.eurc()).isEqualTo(devdraft.balances().getEurc());
        assertThat(balances.usdc().totalBalance()).isEqualByComparingTo("900");
        assertThat(balances.eurc().totalBalance()).isPositive();
        assertThat(balances.totalUsdValue()).isBetween(new BigDecimal("999"), new BigDecimal("1000"));
    }

    @Test
    void exchangeRatesAreInverse() {
        fake.exchangeRate("0.50");

        assertThat(devdraft.exchangeRates().getUsdToEur().midmarketRate()).isEqualByComparingTo("0.5");
        assertThat(devdraft.exchangeRates().getEurToUsd().midmarketRate()).isEqualByComparingTo("2");
        assertThat(devdraft.exchangeRates()
                        .get(FiatCurrency.EUR, FiatCurrency.USD)
                        .to())
                .isSameAs(FiatCurrency.USD);
    }

    @Test
    void thePublicHealthCheckNeedsNoCredentials() {
        DevdraftClient wrongKey =
                devdraft.with(o -> o.credentials(DevdraftCredentials.of(FakeDevdraft.API_KEY, "wrong")));

        assertThat(devdraft.health().check().authenticated()).isTrue();
        assertThat(wrongKey.health().checkPublic().status()).isSameAs(HealthStatus.OK);
        assertThat(catchThrowableOfType(
                        AuthenticationException.class, () -> wrongKey.health().check()))
                .isNotNull();
    }

    private Wallet wallet() {
        return devdraft.wallets().list().items().get(0);
    }

    private BigDecimal usdc() {
        return wallet().balances().get(0).balance();
    }

    private static CreateCustomer.Builder ada() {
        return CreateCustomer.builder()
                .firstName("Ada")
                .lastName("Muster")
                .email("ada@example.com")
                .phoneNumber("+15551234567");
    }
}
