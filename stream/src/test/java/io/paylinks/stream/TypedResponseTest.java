package io.paylinks.stream;

import static io.paylinks.stream.TestedStream.STREAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.Language;
import io.paylinks.stream.consumer.CommunicationMethod;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.ConsumerType;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.consumer.UpdateConsumer;
import io.paylinks.stream.coupon.Coupon;
import io.paylinks.stream.coupon.CouponCalculation;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.invoice.InvoiceStatus;
import io.paylinks.stream.invoice.InvoiceType;
import io.paylinks.stream.invoice.PaymentChannel;
import io.paylinks.stream.invoice.PaymentFlow;
import io.paylinks.stream.invoice.RecurrencePattern;
import io.paylinks.stream.metered.MeteredSubscription;
import io.paylinks.stream.metered.MeteredUsageResult;
import io.paylinks.stream.organization.Me;
import io.paylinks.stream.organization.OrganizationInvite;
import io.paylinks.stream.organization.UserRole;
import io.paylinks.stream.payment.Payment;
import io.paylinks.stream.payment.PaymentMethod;
import io.paylinks.stream.payment.PaymentStatus;
import io.paylinks.stream.payment.PaymentType;
import io.paylinks.stream.payment.RefundReason;
import io.paylinks.stream.paymentlink.ContactInformationType;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.PaymentLinkStatus;
import io.paylinks.stream.product.Product;
import io.paylinks.stream.product.ProductType;
import io.paylinks.stream.product.RecurringInterval;
import io.paylinks.stream.subscription.PendingPlanChange;
import io.paylinks.stream.subscription.PlanChangeKind;
import io.paylinks.stream.subscription.Subscription;
import io.paylinks.stream.subscription.SubscriptionFreeze;
import io.paylinks.stream.subscription.SubscriptionRecurringInterval;
import io.paylinks.stream.subscription.SubscriptionStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Response fields have their types: amounts with their scale, times in UTC, and constants. */
class TypedResponseTest {

    @Test
    void bankDetailsAreNotPrinted() {
        Consumer consumer = STREAM.value(Consumer.class);

        assertThat(consumer.iban()).isNotBlank();
        assertThat(consumer.toString())
                .startsWith("Consumer[id=" + consumer.id())
                .contains("iban=***")
                .doesNotContain(consumer.iban());
        assertThat(CreateConsumer.builder().name("Noura").iban("SA03").build().toString())
                .contains("name=Noura", "iban=***")
                .doesNotContain("SA03");
        assertThat(UpdateConsumer.builder().iban("SA03").build()).hasToString("UpdateConsumer[changes={iban=***}]");
    }

    @Test
    void aPaymentLinkIsTyped() {
        PaymentLink link = STREAM.value(PaymentLink.class);

        assertThat(link.id()).isEqualTo("5f2d1a7a-4c1f-4a8e-9b7d-0000003e807a");
        assertThat(link.name()).isEqualTo("Order 1042");
        assertThat(link.url()).isEqualTo("https://checkout.streampay.sa/l/9f3kd");
        assertThat(link.status()).isSameAs(PaymentLinkStatus.ACTIVE);
        assertThat(link.currency()).isSameAs(CurrencyCode.SAR);
        assertThat(link.createdAt()).isEqualTo(Instant.parse("2025-07-13T05:40:31.944168Z"));
        assertThat(link.validUntil()).isEqualTo(Instant.parse("2025-07-01T20:40:31.600963Z"));
        assertThat(link.amount()).isEqualTo(new BigDecimal("223.223"));
        assertThat(link.originalAmount()).isEqualTo(new BigDecimal("224.00"));
        assertThat(link.homeCurrencyAmount()).isEqualTo(new BigDecimal("232"));
        assertThat(link.exchangeRateAtCreation()).isEqualTo(new BigDecimal("3.7508"));
        assertThat(link.amountCollected()).isEqualTo(new BigDecimal("273.273"));
        assertThat(link.amountInSmallestUnit()).isEqualTo(22_322L);
        assertThat(link.recurringInterval()).isSameAs(SubscriptionRecurringInterval.QUARTER);
        assertThat(link.contactInformationType()).isSameAs(ContactInformationType.PHONE);
        assertThat(link.maxNumberOfPayments()).isEqualTo(5);
        assertThat(link.overridePaymentMethods().visa()).isTrue();
        assertThat(link.overridePaymentMethods().amex()).isFalse();
        assertThat(link.customMetadata())
                .containsEntry("vip", true)
                .containsEntry("tags", List.of("a", "b"))
                .containsEntry("depth", Map.of("level", 2));
    }

    @Test
    void itemsAndCouponsOfAPaymentLinkAreTyped() {
        PaymentLink link = STREAM.value(PaymentLink.class);

        PaymentLink.Item item = link.items().get(0);
        assertThat(item.quantity()).isEqualTo(2);
        assertThat(item.discountedAmount()).isEqualTo(new BigDecimal("246.50"));
        assertThat(item.allowCustomQuantity()).isFalse();
        assertThat(item.product().prices().get(0).vatAmount()).isEqualTo(new BigDecimal("263.263"));
        assertThat(link.coupons()).extracting(Coupon::discountValue).containsExactly(new BigDecimal("272"));
        CouponCalculation.AppliedCoupon applied =
                link.couponCalculationMetadata().coupons().get(0);
        assertThat(applied.amountBeforeDiscount()).isEqualTo(new BigDecimal("229.00"));
        assertThat(applied.currency()).isEqualTo("SAR");
    }

    @Test
    void anInvoiceIsTyped() {
        Invoice invoice = STREAM.value(Invoice.class);

        assertThat(invoice.status()).isSameAs(InvoiceStatus.ACCEPTED);
        assertThat(invoice.type()).isSameAs(InvoiceType.RECURRING);
        assertThat(invoice.paymentMethod()).isSameAs(PaymentChannel.PAYMENTGATEWAY);
        assertThat(invoice.allowedPaymentFlow()).isSameAs(PaymentFlow.ALL);
        assertThat(invoice.currentPaymentFlow()).isSameAs(PaymentFlow.MANUAL);
        assertThat(invoice.recurringInterval()).isSameAs(RecurringInterval.MONTH);
        assertThat(invoice.recurrencePattern()).isSameAs(RecurrencePattern.HALF_YEAR);
        assertThat(invoice.totalAmount()).isEqualTo(new BigDecimal("128.128"));
        assertThat(invoice.totalVatAmount()).isEqualTo(new BigDecimal("131.50"));
        assertThat(invoice.remainingAmount()).isEqualTo(new BigDecimal("146.50"));
        assertThat(invoice.remainingAmountInSmallestUnit()).isEqualTo(14_650L);
        assertThat(invoice.orgInvoiceNumber()).isEqualTo(1027L);
        assertThat(invoice.periodStart()).isEqualTo(Instant.parse("2025-07-16T19:40:31.755529Z"));
        assertThat(invoice.lastPaymentPaidAt()).isEqualTo(Instant.parse("2025-07-20T08:40:31.204906Z"));
        assertThat(invoice.paymentLinkId()).isEqualTo("5f2d1a62-4c1f-4a8e-9b7d-0000003e8062");
        assertThat(invoice.subscription().status()).isSameAs(SubscriptionStatus.FROZEN);
        assertThat(invoice.paymentMethods().mada()).isTrue();
        assertThat(invoice.items().get(0).unitPrice()).isEqualTo(new BigDecimal("174.00"));
        assertThat(invoice.branch().name()).isEqualTo("Olaya");
        assertThat(invoice.customFieldAnswers()).isEqualTo(Map.of("size", "M", "wrapped", true));
        Invoice.Payment payment = invoice.payments().get(0);
        assertThat(payment.amount()).isEqualTo(new BigDecimal("180.90"));
        assertThat(payment.paidAt()).isEqualTo(Instant.parse("2025-07-03T14:40:31.474904Z"));
        assertThat(payment.currentStatus()).isSameAs(PaymentStatus.SETTLED);
    }

    @Test
    void aPaymentIsTyped() {
        Payment payment = STREAM.value(Payment.class);

        assertThat(payment.amount()).isEqualTo(new BigDecimal("279.00"));
        assertThat(payment.amountInSmallestUnit()).isEqualTo(27_900L);
        assertThat(payment.scheduledOn()).isEqualTo("2025-08-01");
        assertThat(payment.paidAt()).isEqualTo(Instant.parse("2025-07-19T19:40:31.467651Z"));
        assertThat(payment.refundedAt()).isEqualTo(Instant.parse("2025-07-20T20:40:31.504704Z"));
        assertThat(payment.type()).isSameAs(PaymentType.INSTALLMENT);
        assertThat(payment.paymentMethod()).isSameAs(PaymentMethod.MADA);
        assertThat(payment.currentStatus()).isSameAs(PaymentStatus.SETTLED);
        assertThat(payment.refundReason()).isSameAs(RefundReason.REQUESTED_BY_CUSTOMER);
        assertThat(payment.latestPgwMessage()).isEqualTo("APPROVED");
    }

    @Test
    void aSubscriptionIsTyped() {
        Subscription subscription = STREAM.value(Subscription.class);

        assertThat(subscription.status()).isSameAs(SubscriptionStatus.FROZEN);
        assertThat(subscription.recurringInterval()).isSameAs(SubscriptionRecurringInterval.QUARTER);
        assertThat(subscription.amount()).isEqualTo(new BigDecimal("312"));
        assertThat(subscription.remainingDays()).isEqualTo(21L);
        assertThat(subscription.cancelAtPeriodEnd()).isTrue();
        assertThat(subscription.trialEnd()).isEqualTo(Instant.parse("2025-07-04T01:40:31.412718Z"));
        assertThat(subscription.latestInvoice().status()).isSameAs(InvoiceStatus.ACCEPTED);
        assertThat(subscription.overridePaymentMethods().subscriptionAutoRenewal())
                .isTrue();
        SubscriptionFreeze freeze = subscription.latestFreeze();
        assertThat(freeze.freezeEndDatetime()).isEqualTo(Instant.parse("2025-07-24T17:40:31.153347Z"));
        assertThat(freeze.duration()).isEqualTo(10L);
        PendingPlanChange change = subscription.pendingChange();
        assertThat(change.deltaAmountPerMonth()).isEqualTo(new BigDecimal("413.413"));
        assertThat(change.changes().get(0).kind()).isSameAs(PlanChangeKind.PRODUCT_REMOVED);
        assertThat(change.nextInvoicePreview().subtotal()).isEqualTo(new BigDecimal("419.00"));
    }

    @Test
    void aConsumerIsTyped() {
        Consumer consumer = STREAM.value(Consumer.class);

        assertThat(consumer.externalId()).isEqualTo("crm-1042");
        assertThat(consumer.consumer().email()).isEqualTo("noura@home.example");
        assertThat(consumer.consumer().preferredLanguage()).isSameAs(Language.EN);
        assertThat(consumer.preferredLanguage()).isSameAs(Language.AR);
        assertThat(consumer.isDeleted()).isFalse();
        assertThat(consumer.communicationMethods())
                .containsExactly(CommunicationMethod.WHATSAPP, CommunicationMethod.EMAIL);
        assertThat(consumer.lastInvoiceActivity().subscriptionId()).isEqualTo("5f2d1a0c-4c1f-4a8e-9b7d-0000003e800c");
        assertThat(consumer.consumerType()).isSameAs(ConsumerType.BUSINESS);
        assertThat(consumer.address().addressLine1()).isEqualTo("King Fahd Road 1");
        assertThat(consumer.address().addressLine2()).isEqualTo("Floor 3");
    }

    @Test
    void productsAndCouponsAreTyped() {
        Product product = STREAM.value(Product.class);
        Coupon coupon = STREAM.value(Coupon.class);

        assertThat(product.type()).isSameAs(ProductType.RECURRING);
        assertThat(product.currency()).isSameAs(CurrencyCode.KWD);
        assertThat(product.price()).isEqualTo(new BigDecimal("294.00"));
        assertThat(product.prices()).singleElement().satisfies(price -> {
            assertThat(price.amount()).isEqualTo(new BigDecimal("298.298"));
            assertThat(price.isPriceExemptFromVat()).isFalse();
        });
        assertThat(product.isUsedInFinalizedInvoice()).isTrue();
        assertThat(coupon.discountValue()).isEqualTo(new BigDecimal("117"));
        assertThat(coupon.redemptions()).isEqualTo(37L);
    }

    @Test
    void anOrganizationIsTyped() {
        Me me = STREAM.value(Me.class);
        OrganizationInvite invite = STREAM.value(OrganizationInvite.class);

        assertThat(me.organization().name()).isEqualTo("شركة المثال");
        assertThat(me.organization().sandbox()).isTrue();
        assertThat(me.organization().currencyConfig().defaultCurrency()).isSameAs(CurrencyCode.USD);
        assertThat(me.organization().currencyConfig().enabledCurrencies())
                .containsExactly(CurrencyCode.SAR, CurrencyCode.USD, CurrencyCode.KWD);
        assertThat(me.user().enLastName()).isEqualTo("Saleh");
        assertThat(invite.role()).isSameAs(UserRole.BRANCH_ADMIN);
        assertThat(invite.branches()).hasSize(2);
    }

    @Test
    void meteredSubscriptionsAndUsageAreTyped() {
        MeteredSubscription subscription = STREAM.value(MeteredSubscription.class);
        MeteredUsageResult recorded = STREAM.value(MeteredUsageResult.class);

        assertThat(subscription.endsAt()).isEqualTo(Instant.parse("2025-07-03T18:40:31.574537Z"));
        assertThat(recorded.totalInserted()).isEqualTo(1L);
        assertThat(recorded.records())
                .singleElement()
                .satisfies(record -> assertThat(record.success()).isTrue());
    }
}
