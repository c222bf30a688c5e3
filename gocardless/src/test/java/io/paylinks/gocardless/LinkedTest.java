package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.paylinks.core.Page;
import io.paylinks.core.error.DecodingException;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.mandate.MandateStatus;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.PaymentInclude;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Included resources of a list are typed, and unknown fields are preserved. */
class LinkedTest extends GoCardlessServerTest {

    @Test
    void readsIncludedResources() {
        Page<Payment> page = page("""
                {"payments":[{"id":"PM1","links":{"mandate":"MD1"}}],"meta":{},
                 "linked":{"mandates":[{"id":"MD1","status":"active"}],"customers":[{"id":"CU1","email":"a@b"}],
                           "of_tomorrow":[{"id":"X1"}]}}""");

        Linked linked = Linked.of(page);

        assertThat(linked.mandates()).singleElement().satisfies(mandate -> {
            assertThat(mandate.id()).isEqualTo("MD1");
            assertThat(mandate.status()).isSameAs(MandateStatus.ACTIVE);
        });
        assertThat(linked.customers()).extracting(Customer::email).containsExactly("a@b");
        assertThat(linked.payouts()).isEmpty();
        assertThat(linked.extra()).isEqualTo(Map.of("of_tomorrow", List.of(Map.of("id", "X1"))));
    }

    @Test
    void isEmptyWithoutIncludedResources() {
        assertThat(Linked.of(page("{\"payments\":[],\"meta\":{}}")).mandates()).isEmpty();
        assertThat(Linked.of(page("{\"payments\":[],\"linked\":null}")).mandates())
                .isEmpty();
    }

    @Test
    void decodingErrorsNameTheLocation() {
        Page<Payment> page =
                page("{\"payments\":[{\"id\":\"PM1\"}],\"linked\":{\"mandates\":[{\"status\":\"active\"}]}}");

        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> Linked.of(page))
                .withMessageContaining("required field mandates[0].id is missing");
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> Linked.of(page("{\"payments\":[],\"linked\":\"soon\"}")));
        assertThat(page.items()).hasSize(1);
    }

    private Page<Payment> page(String body) {
        enqueue(200, body);
        return client().payments()
                .list(ListPayments.builder().include(PaymentInclude.MANDATE).build());
    }
}
