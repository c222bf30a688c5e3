package io.paylinks.stream;

import static io.paylinks.stream.TestedStream.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.stream.branch.CreateBranch;
import io.paylinks.stream.branch.UpdateBranch;
import io.paylinks.stream.consumer.Address;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.coupon.CreateCoupon;
import io.paylinks.stream.invoice.CreateInvoice;
import io.paylinks.stream.invoice.InvoicePaymentMethods;
import io.paylinks.stream.metered.CreateMeteredSubscription;
import io.paylinks.stream.metered.RecordMeteredUsage;
import io.paylinks.stream.organization.CreateOrganizationInvite;
import io.paylinks.stream.payment.MarkPaid;
import io.paylinks.stream.payment.RefundPayment;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.CreateSimplePaymentLink;
import io.paylinks.stream.paymentlink.UpdatePaymentLinkCoupons;
import io.paylinks.stream.paymentlink.UpdatePaymentLinkStatus;
import io.paylinks.stream.product.CreateProduct;
import io.paylinks.stream.product.CreateProductPrice;
import io.paylinks.stream.subscription.CreateSubscription;
import io.paylinks.stream.subscription.CreateSubscriptionFreeze;
import io.paylinks.stream.subscription.CreateSubscriptionItem;
import io.paylinks.stream.subscription.UpdateSubscription;
import io.paylinks.stream.subscription.UpdateSubscriptionFreeze;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders name their type and all missing required fields; builders without required fields can be empty. */
class RequiredFieldsTest {
    private static final Map<Class<?>, String> REQUIRED = Map.ofEntries(
            Map.entry(CreateBranch.class, "name"),
            Map.entry(UpdateBranch.class, "name"),
            Map.entry(CreateConsumer.class, "name"),
            Map.entry(Address.class, "addressLine1, city, country"),
            Map.entry(CreateCoupon.class, "name, discountValue"),
            Map.entry(CreateInvoice.class, "items, paymentMethods, organizationConsumerId, scheduledOn"),
            Map.entry(CreateInvoice.Item.class, "productId, quantity"),
            Map.entry(InvoicePaymentMethods.class, "mada, visa, mastercard, amex, bankTransfer, installment"),
            Map.entry(CreateMeteredSubscription.class, "productId, organizationConsumerId"),
            Map.entry(RecordMeteredUsage.class, "records"),
            Map.entry(RecordMeteredUsage.Entry.class, "productId, organizationConsumerId, usageAmount, idempotencyKey"),
            Map.entry(CreateOrganizationInvite.class, "email, role, branches"),
            Map.entry(MarkPaid.class, "paymentMethod"),
            Map.entry(RefundPayment.class, "refundReason"),
            Map.entry(CreatePaymentLink.class, "name, items"),
            Map.entry(CreatePaymentLink.Item.class, "productId"),
            Map.entry(UpdatePaymentLinkCoupons.Item.class, "paymentLinkItemId"),
            Map.entry(UpdatePaymentLinkStatus.class, "status"),
            Map.entry(CreateProduct.class, "name, type"),
            Map.entry(CreateProductPrice.class, "currency, amount"),
            Map.entry(CreateSubscription.class, "items, organizationConsumerId, periodStart"),
            Map.entry(CreateSubscriptionItem.class, "productId, quantity"),
            Map.entry(UpdateSubscription.class, "items, coupons"),
            Map.entry(CreateSubscriptionFreeze.class, "freezeStartDatetime"),
            Map.entry(UpdateSubscriptionFreeze.class, "freezeStartDatetime"));

    static Stream<Class<?>> requests() {
        return STREAM.classes().stream()
                .filter(type -> type.isRecord() && hasBuilder(type))
                .filter(type -> type != CreateSimplePaymentLink.class); // CreateSimpleTest
    }

    @ParameterizedTest
    @MethodSource("requests")
    void namesAllMissingFields(Class<?> type) {
        String required = REQUIRED.get(type);
        if (required == null) {
            assertThatCode(() -> build(type)).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> build(type))
                    .withMessage(name(type) + " is missing required fields: " + required);
        }
    }

    @Test
    void anEmptyUpdateIsAnEmptyObject() {
        assertThat(requests().filter(type -> !REQUIRED.containsKey(type)))
                .allSatisfy(type -> assertThat(StreamJson.write(build(type))).isEqualTo("{}"));
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static boolean hasBuilder(Class<?> type) {
        return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
    }

    private static Object build(Class<?> type) throws Throwable {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            Method build = Class.forName(type.getName() + "$Builder").getMethod("build");
            return build.invoke(builder);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
