package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.BadRequestException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.stream.branch.Branch;
import io.paylinks.stream.branch.CreateBranch;
import io.paylinks.stream.branch.UpdateBranch;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.StreamErrorCode;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.consumer.UpdateConsumer;
import io.paylinks.stream.coupon.Coupon;
import io.paylinks.stream.coupon.CreateCoupon;
import io.paylinks.stream.coupon.UpdateCoupon;
import io.paylinks.stream.invoice.CreateInvoice;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.invoice.InvoicePaymentMethods;
import io.paylinks.stream.invoice.InvoiceStatus;
import io.paylinks.stream.invoice.UpdateInvoice;
import io.paylinks.stream.metered.CreateMeteredSubscription;
import io.paylinks.stream.metered.MeteredSubscription;
import io.paylinks.stream.metered.RecordMeteredUsage;
import io.paylinks.stream.organization.CreateOrganizationInvite;
import io.paylinks.stream.organization.UserRole;
import io.paylinks.stream.payment.MarkPaid;
import io.paylinks.stream.payment.Payment;
import io.paylinks.stream.payment.PaymentMethod;
import io.paylinks.stream.payment.PaymentStatus;
import io.paylinks.stream.payment.RefundPayment;
import io.paylinks.stream.payment.RefundReason;
import io.paylinks.stream.payment.RelatedPayments;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.PaymentLinkStatus;
import io.paylinks.stream.product.CreateProduct;
import io.paylinks.stream.product.CreateProductPrice;
import io.paylinks.stream.product.Product;
import io.paylinks.stream.product.ProductPrice;
import io.paylinks.stream.product.ProductType;
import io.paylinks.stream.product.RecurringInterval;
import io.paylinks.stream.product.UpdateProductPrice;
import io.paylinks.stream.subscription.CreateSubscription;
import io.paylinks.stream.subscription.CreateSubscriptionFreeze;
import io.paylinks.stream.subscription.Subscription;
import io.paylinks.stream.subscription.SubscriptionFreeze;
import io.paylinks.stream.subscription.SubscriptionStatus;
import io.paylinks.stream.subscription.UpdateSubscriptionFreeze;
import io.paylinks.testing.FakeStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenarios of a merchant, end to end against the fake, which implements the API independently of the client. */
class EndToEndTest {
    private final FakeStream fake = FakeStream.start();
    private final StreamClient stream = StreamClient.builder()
            .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
            .baseUrl(fake.url())
            .maxRetries(0)
            .build();

    @AfterEach
    void close() {
        stream.close();
        fake.close();
    }

    @Test
    void paysAndRefundsALink() {
        PaymentLink link = stream.paymentLinks()
                .create(CreatePaymentLink.builder()
                        .name("Order 1042")
                        .item(FakeStream.PRODUCT_ID, 1)
                        .maxNumberOfPayments(1)
                        .build());
        assertThat(stream.invoices().forPaymentLink(link.id())).isEmpty();

        FakeStream.Paid paid = fake.pay(link.id());

        PaymentLink completed = stream.paymentLinks().get(link.id());
        assertThat(completed.status()).isSameAs(PaymentLinkStatus.COMPLETED);
        assertThat(completed.amountCollected()).isEqualTo(new BigDecimal("10.00"));
        Invoice earned = stream.invoices().forPaymentLink(link.id()).items().get(0);
        assertThat(earned.payments()).extracting("id").containsExactly(paid.paymentId());
        assertThat(earned.extra()).isEmpty();
        assertThat(stream.payments().get(paid.paymentId()).currentStatus()).isSameAs(PaymentStatus.SUCCEEDED);

        Payment refunded = stream.payments().refund(paid.paymentId(), refund());
        assertThat(refunded.currentStatus()).isSameAs(PaymentStatus.REFUNDED);
        assertThat(refunded.refundReason()).isSameAs(RefundReason.REQUESTED_BY_CUSTOMER);
        assertThat(refunded.extra()).isEmpty();
        assertThat(code(() -> stream.payments().refund(paid.paymentId(), refund())))
                .isSameAs(StreamErrorCode.PAYMENT_REFUNDED_ALREADY);
    }

    @Test
    void invoicesPaidTogetherAreRefundedTogether() {
        Invoice one = invoice(FakeStream.PRODUCT_ID);
        Invoice two = invoice(fake.product("Candle", "35.50"));
        fake.payTogether(one.id(), two.id());
        String payment = stream.invoices().get(one.id()).payments().get(0).id();

        BadRequestException e = catchThrowableOfType(
                BadRequestException.class, () -> stream.payments().refund(payment, refund()));

        assertThat(RelatedPayments.of(e).paymentIds()).hasSize(2).contains(payment);
        assertThat(RelatedPayments.of(e).totalAmount()).isEqualByComparingTo("45.50");
    }

    @Test
    void updatesSendsAndMarksAnInvoicePaid() {
        Invoice invoice = invoice(FakeStream.PRODUCT_ID);
        assertThat(invoice.extra()).isEmpty();
        assertThat(stream.invoices()
                        .updateInPlace(
                                invoice.id(),
                                UpdateInvoice.builder().description("later").build())
                        .description())
                .isEqualTo("later");
        stream.invoices().send(invoice.id());
        Invoice sent = stream.invoices().get(invoice.id());
        assertThat(sent.status()).isSameAs(InvoiceStatus.SENT);

        stream.payments()
                .markPaid(
                        sent.payments().get(0).id(),
                        MarkPaid.builder().paymentMethod(PaymentMethod.CASH).build());

        assertThat(stream.invoices().get(invoice.id()).status()).isSameAs(InvoiceStatus.COMPLETED);
        assertThat(stream.payments().list())
                .singleElement()
                .satisfies(payment -> assertThat(payment.paymentMethod()).isSameAs(PaymentMethod.CASH));
    }

    @Test
    void freezesAndCancelsASubscription() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Subscription subscription = stream.subscriptions()
                .create(CreateSubscription.builder()
                        .item(fake.recurringProduct("Gold", "100.00", "MONTH"), 1)
                        .organizationConsumerId(fake.consumer("Noura"))
                        .periodStart(start)
                        .build());
        assertThat(subscription.extra()).isEmpty();
        fake.payInvoice(subscription.latestInvoiceId());
        assertThat(stream.subscriptions().get(subscription.id()).status()).isSameAs(SubscriptionStatus.ACTIVE);

        SubscriptionFreeze freeze = stream.subscriptionFreezes()
                .create(
                        subscription.id(),
                        CreateSubscriptionFreeze.builder()
                                .freezeStartDatetime(start.plus(Duration.ofDays(5)))
                                .freezeEndDatetime(start.plus(Duration.ofDays(9)))
                                .build());
        assertThat(freeze.extra()).isEmpty();
        assertThat(stream.subscriptionFreezes()
                        .update(
                                subscription.id(),
                                freeze.id(),
                                UpdateSubscriptionFreeze.builder()
                                        .freezeStartDatetime(start.plus(Duration.ofDays(6)))
                                        .build())
                        .freezeEndDatetime())
                .isNull();
        assertThat(stream.subscriptionFreezes().list(subscription.id())).hasSize(1);
        stream.subscriptionFreezes().delete(subscription.id(), freeze.id());
        assertThat(stream.subscriptionFreezes().list(subscription.id())).isEmpty();

        assertThat(stream.subscriptions().cancel(subscription.id()).cancelAtPeriodEnd())
                .isTrue();
        stream.subscriptions().uncancel(subscription.id());
        assertThat(stream.subscriptions().get(subscription.id()).cancelAtPeriodEnd())
                .isFalse();
    }

    @Test
    void findsUpdatesAndDeletesAConsumer() {
        CreateConsumer noura = CreateConsumer.builder()
                .name("Noura")
                .phoneNumber("+966512345678")
                .externalId("crm-1")
                .build();
        Consumer created = stream.consumers().getOrCreate(noura);

        assertThat(created.extra()).isEmpty();
        assertThat(stream.consumers().getOrCreate(noura).id()).isEqualTo(created.id());
        assertThat(stream.consumers().findByExternalId("crm-1").id()).isEqualTo(created.id());
        assertThat(stream.consumers()
                        .update(
                                created.id(),
                                UpdateConsumer.builder()
                                        .alias("N")
                                        .clearExternalId()
                                        .build()))
                .satisfies(updated -> assertThat(updated.externalId()).isNull())
                .satisfies(updated -> assertThat(updated.alias()).isEqualTo("N"));
        stream.consumers().delete(created.id());
        assertThat(stream.consumers().findByPhoneNumber("+966512345678")).isNull();
        assertThat(stream.consumers().getOrCreate(noura).id()).isNotEqualTo(created.id());
    }

    @Test
    void updatesThePricesOfAProduct() {
        Product product = stream.products()
                .create(CreateProduct.builder()
                        .name("Gold")
                        .type(ProductType.RECURRING)
                        .recurringInterval(RecurringInterval.MONTH)
                        .price(CurrencyCode.SAR, new BigDecimal("99.90"))
                        .build());
        assertThat(product.extra()).isEmpty();
        ProductPrice price = product.prices().get(0);
        assertThat(price.amount()).isEqualTo(new BigDecimal("99.90"));

        ProductPrice replaced = stream.productPrices()
                .update(
                        product.id(),
                        price.id(),
                        UpdateProductPrice.builder()
                                .amount(new BigDecimal("109.90"))
                                .build());
        ProductPrice dollars = stream.productPrices()
                .create(
                        product.id(),
                        CreateProductPrice.builder()
                                .currency(CurrencyCode.USD)
                                .amount(new BigDecimal("29"))
                                .build());

        assertThat(replaced.id()).isNotEqualTo(price.id());
        assertThat(replaced.extra()).isEmpty();
        assertThat(dollars.currency()).isSameAs(CurrencyCode.USD);
        stream.productPrices().delete(product.id(), dollars.id());
        stream.products().delete(product.id());
        assertThat(stream.products().get(product.id()).isActive()).isFalse();
    }

    @Test
    void deactivatesAndActivatesACoupon() {
        Coupon coupon = stream.coupons()
                .create(CreateCoupon.builder()
                        .name("Tenth")
                        .discountValue(new BigDecimal("10"))
                        .isPercentage(true)
                        .build());

        assertThat(coupon.extra()).isEmpty();
        assertThat(update(coupon, false).isActive()).isFalse();
        assertThat(update(coupon, true).isActive()).isTrue();
        stream.coupons().delete(coupon.id());
        assertThat(catchThrowableOfType(
                        NotFoundException.class, () -> stream.coupons().get(coupon.id())))
                .isNotNull();
    }

    @Test
    void recordsMeteredUsage() {
        String product = fake.meteredProduct("Calls", "1.00");
        String consumer = fake.consumer("Noura");
        MeteredSubscription subscription = stream.meteredSubscriptions()
                .create(CreateMeteredSubscription.builder()
                        .productId(product)
                        .organizationConsumerId(consumer)
                        .build());

        assertThat(subscription.extra()).isEmpty();
        assertThat(stream.meteredUsage()
                        .record(RecordMeteredUsage.builder()
                                .record(RecordMeteredUsage.Entry.builder()
                                        .productId(product)
                                        .organizationConsumerId(consumer)
                                        .usageAmount(new BigDecimal("12.5"))
                                        .idempotencyKey("k-1")
                                        .build())
                                .build())
                        .totalInserted())
                .isEqualTo(1L);
        assertThat(stream.meteredSubscriptions().list()).extracting("id").containsExactly(subscription.id());
        assertThat(stream.meteredSubscriptions().deactivate(subscription.id()).id())
                .isEqualTo(subscription.id());
    }

    @Test
    void managesBranchesAndInvites() {
        Branch branch =
                stream.branches().create(CreateBranch.builder().name("Olaya").build());

        assertThat(branch.extra()).isEmpty();
        assertThat(stream.branches()
                        .update(
                                branch.id(),
                                UpdateBranch.builder().name("Malaz").build())
                        .name())
                .isEqualTo("Malaz");
        assertThat(stream.branches().list()).extracting(Branch::id).contains(branch.id());
        assertThat(stream.organizationInvites()
                        .create(CreateOrganizationInvite.builder()
                                .email("sara@example.com")
                                .role(UserRole.BRANCH_USER)
                                .branch(branch.id())
                                .build())
                        .role())
                .isSameAs(UserRole.BRANCH_USER);
        assertThat(stream.me().get().organization().sandbox()).isTrue();
        stream.branches().delete(branch.id());
    }

    private Coupon update(Coupon coupon, boolean isActive) {
        return stream.coupons()
                .update(coupon.id(), UpdateCoupon.builder().isActive(isActive).build());
    }

    private Invoice invoice(String productId) {
        return stream.invoices()
                .create(CreateInvoice.builder()
                        .item(productId, 1)
                        .organizationConsumerId(fake.consumer("Noura"))
                        .scheduledOn(Instant.now().plus(Duration.ofDays(7)))
                        .paymentMethods(InvoicePaymentMethods.builder()
                                .mada(true)
                                .visa(true)
                                .mastercard(true)
                                .amex(false)
                                .bankTransfer(true)
                                .installment(false)
                                .build())
                        .build());
    }

    private static RefundPayment refund() {
        return RefundPayment.builder()
                .refundReason(RefundReason.REQUESTED_BY_CUSTOMER)
                .build();
    }

    private static StreamErrorCode code(Runnable call) {
        return StreamErrorCode.of(
                catchThrowableOfType(ApiException.class, call::run).code());
    }
}
