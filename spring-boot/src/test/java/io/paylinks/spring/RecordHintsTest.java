package io.paylinks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.Secret;
import io.paylinks.gocardless.webhook.Delivery;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.PaymentLinkStatus;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

final class RecordHintsTest {
    @Test
    void recordsAndOpenEnumsCanBeMadeAndRead() throws ReflectiveOperationException {
        RuntimeHints hints = new RuntimeHints();

        new RecordHints().registerHints(hints, getClass().getClassLoader());

        var reflection = RuntimeHintsPredicates.reflection();
        assertThat(reflection
                        .onConstructor(PaymentLink.class.getDeclaredConstructors()[0])
                        .invoke())
                .accepts(hints);
        assertThat(reflection.onMethod(PaymentLink.class.getMethod("url")).invoke())
                .accepts(hints);
        assertThat(reflection
                        .onMethod(Delivery.Meta.class.getMethod("webhookId"))
                        .invoke())
                .accepts(hints);
        assertThat(reflection
                        .onMethod(PaymentLinkStatus.class.getMethod("of", String.class))
                        .invoke())
                .accepts(hints);
        assertThat(reflection
                        .onMethod(Secret.class.getMethod("of", String.class))
                        .invoke())
                .accepts(hints);
    }
}
