package io.paylinks.gocardless;

import static io.paylinks.gocardless.TestedGoCardless.GOCARDLESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.Page;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.event.EventAction;
import io.paylinks.gocardless.event.EventInclude;
import io.paylinks.gocardless.event.EventOrigin;
import io.paylinks.gocardless.event.EventResourceType;
import io.paylinks.gocardless.event.EventSourceType;
import io.paylinks.gocardless.event.ListEvents;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.webhook.Delivery;
import io.paylinks.gocardless.webhook.Webhook;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events and past deliveries: types, filters, and data that is not printed. */
class EventTest extends GoCardlessServerTest {

    @Test
    void fieldsHaveTheirTypes() {
        Event event = GOCARDLESS.value(Event.class);

        assertThat(event.is(EventResourceType.PAYMENTS, EventAction.FAILED)).isTrue();
        assertThat(event.createdAt()).isEqualTo(Instant.parse("2026-11-20T09:00:00.123Z"));
        assertThat(event.customerNotifications().get(0).deadline())
                .isEqualTo(Instant.parse("2026-11-22T17:00:00.456Z"));
        assertThat(event.customerNotifications().get(0).mandatory()).isTrue();
        assertThat(event.details().currency()).isSameAs(CurrencyCode.EUR);
        assertThat(event.details().itemCount()).isEqualTo(3);
        assertThat(event.details().origin()).isSameAs(EventOrigin.BANK);
        assertThat(event.details().scheme()).isSameAs(Scheme.BACS);
        assertThat(event.details().willAttemptRetry()).isFalse();
        assertThat(event.metadata()).isEqualTo(Map.of("order", 1042, "gift", Map.of("wrapped", true)));
        assertThat(event.source().type()).isSameAs(EventSourceType.ACCESS_TOKEN);
    }

    @Test
    void listsEventsOfADayWithTheirPayments() {
        enqueue(200, "{\"events\":[{\"id\":\"EV1\"}],\"linked\":{\"payments\":[{\"id\":\"PM1\"}]},\"meta\":{}}");
        Instant midnight = Instant.parse("2026-11-20T00:00:00Z");

        Page<Event> page = client().events()
                .list(ListEvents.builder()
                        .resourceType(EventResourceType.PAYMENTS)
                        .action(EventAction.CONFIRMED)
                        .createdAt(Range.atLeast(midnight))
                        .include(EventInclude.PAYMENT)
                        .limit(500)
                        .build());

        assertThat(page.items()).extracting(Event::id).containsExactly("EV1");
        assertThat(Linked.of(page).payments()).extracting(Payment::id).containsExactly("PM1");
        assertThat(taken().getPath())
                .isEqualTo("/events?limit=500&action=confirmed&created_at%5Bgte%5D=2026-11-20T00%3A00%3A00Z"
                        + "&include=payment&resource_type=payments");
    }

    @Test
    void pastDeliveriesDoNotPrintTheirContent() {
        Webhook webhook = GOCARDLESS.value(Webhook.class);

        assertThat(webhook.toString())
                .contains("id=WB01", "responseCode=503", "url=https://shop.example.com/webhooks", "requestBody=***")
                .doesNotContain("EV01", "d450bf43", "unknown order", "0123456789");
    }

    @Test
    void pastDeliveriesCanBeParsed() {
        Webhook webhook = GOCARDLESS.value(Webhook.class);

        Delivery delivery = GoCardlessJson.read(Delivery.class, webhook.requestBody());

        assertThat(delivery.id()).isEqualTo(webhook.id());
        assertThat(delivery.events()).extracting(Event::id).containsExactly("EV01");
        assertThat(delivery.body()).isNull();
    }
}
