package io.paylinks.stream;

import java.util.List;
import java.util.stream.Stream;

/** Every method of every resource class, called at least once; {@link EveryMethodIsCalledTest} sees to it. */
final class Calls {
    private Calls() {}

    static Stream<Call> all() {
        return Stream.of(
                        BranchCalls.all(),
                        ConsumerCalls.all(),
                        CouponCalls.all(),
                        InvoiceCalls.all(),
                        MeteredCalls.all(),
                        OrganizationCalls.all(),
                        PaymentCalls.all(),
                        PaymentLinkCalls.all(),
                        ProductCalls.all(),
                        SubscriptionCalls.all(),
                        SubscriptionFreezeCalls.all())
                .flatMap(List::stream);
    }
}
