package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.Page;
import io.paylinks.core.error.DecodingException;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.PaymentInclude;
import io.paylinks.gocardless.payment.PaymentStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists follow cursors forwards or backwards with the same filters. */
class PagingTest extends GoCardlessServerTest {

    @Test
    void continuesAfterTheLastItem() {
        enqueue(200, page(null, "PM2", "PM1", "PM2"));
        enqueue(200, page("PM3", "PM3", "PM3"));
        enqueue(200, page("PM4", null, "PM4"));

        Page<Payment> first = client().payments()
                .list(ListPayments.builder()
                        .status(PaymentStatus.FAILED)
                        .limit(2)
                        .build());

        assertThat(first.totalCount()).isNull();
        assertRequests(1);
        assertThat(first.stream().map(Payment::id)).containsExactly("PM1", "PM2", "PM3", "PM4");
        assertThat(taken().getPath()).isEqualTo("/payments?limit=2&status=failed");
        assertThat(taken().getPath()).isEqualTo("/payments?limit=2&status=failed&after=PM2");
        assertThat(taken().getPath()).isEqualTo("/payments?limit=2&status=failed&after=PM3");
        assertRequests(3);
    }

    @Test
    void startsAfterTheGivenItem() {
        enqueue(200, page("PM5", "PM6", "PM5", "PM6"));
        enqueue(200, page("PM7", null, "PM7"));

        assertThat(client().payments().list(ListPayments.builder().after("PM4").build()))
                .hasSize(3);

        assertThat(taken().getPath()).isEqualTo("/payments?after=PM4");
        assertThat(taken().getPath()).isEqualTo("/payments?after=PM6");
    }

    @Test
    void pagesBackwardsToNewerItems() {
        enqueue(200, page("PM7", "PM8", "PM7", "PM8"));
        enqueue(200, page("PM5", "PM6", "PM5", "PM6"));
        enqueue(200, page(null, "PM4", "PM4"));

        assertThat(client().payments().list(ListPayments.builder().before("PM9").build()).stream()
                        .map(Payment::id))
                .containsExactly("PM7", "PM8", "PM5", "PM6", "PM4");

        assertThat(taken().getPath()).isEqualTo("/payments?before=PM9");
        assertThat(taken().getPath()).isEqualTo("/payments?before=PM7");
        assertThat(taken().getPath()).isEqualTo("/payments?before=PM5");
    }

    @Test
    void anEmptyPageWithACursorIsNotTheLast() {
        enqueue(200, page(null, "PM2"));
        enqueue(200, page(null, null, "PM3"));

        assertThat(client().payments().list()).extracting(Payment::id).containsExactly("PM3");
    }

    @Test
    void metaCanBeMissing() {
        enqueue(200, "{\"payments\":[{\"id\":\"PM1\"}]}");
        enqueue(200, "{\"payments\":[{\"id\":\"PM1\"}],\"meta\":{\"limit\":50,\"cursors\":{\"before\":\"PM1\"}}}");

        assertThat(client().payments().list().hasNext()).isFalse();
        assertThat(client().payments().list().hasNext()).isFalse();
    }

    @Test
    void aRepeatedCursorThrows() {
        enqueue(200, page(null, "PM1", "PM1"));
        enqueue(200, page(null, "PM1", "PM2"));

        Page<Payment> first = client().payments().list();

        assertThatThrownBy(
                        () -> first.forEach(payment -> assertThat(payment.id()).isNotNull()))
                .isInstanceOf(DecodingException.class);
        assertRequests(2);
    }

    @Test
    void includedResourcesArePreserved() {
        enqueue(200, "{\"payments\":[],\"linked\":{\"mandates\":[{\"id\":\"MD1\"}]},\"meta\":{\"limit\":50}}");

        Page<Payment> page = client().payments()
                .list(ListPayments.builder()
                        .include(PaymentInclude.MANDATE)
                        .include(PaymentInclude.CUSTOMER)
                        .build());

        assertThat(page.extra()).containsEntry("linked", Map.of("mandates", List.of(Map.of("id", "MD1"))));
        assertThat(taken().getPath()).isEqualTo("/payments?include=mandate%2Ccustomer");
    }

    private static String page(@Nullable String before, @Nullable String after, String... ids) {
        String items = String.join(
                ",", List.of(ids).stream().map(id -> "{\"id\":\"" + id + "\"}").toList());
        return "{\"payments\":[%s],\"meta\":{\"cursors\":{\"before\":%s,\"after\":%s},\"limit\":2}}"
                .formatted(items, text(before), text(after));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null ? null : '"' + value + '"';
    }
}
