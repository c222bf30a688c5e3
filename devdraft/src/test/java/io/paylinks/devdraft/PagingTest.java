package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.Page;
import io.paylinks.core.error.DecodingException;
import io.paylinks.devdraft.paymentlink.ListPaymentLinks;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists advance by {@code skip} until a page has fewer than {@code take} items or {@code total} is reached. */
class PagingTest extends DevdraftServerTest {

    @Test
    void bareListsEndWithAnIncompletePage() {
        enqueue(200, links(1, 2));
        enqueue(200, links(3, 4));
        enqueue(200, links(5, 5));

        Page<PaymentLink> first = client().paymentLinks()
                .list(ListPaymentLinks.builder()
                        .take(2)
                        .extra("status", "ACTIVE")
                        .build());

        assertThat(first.totalCount()).isNull();
        assertRequests(1);
        assertThat(first.stream().map(PaymentLink::id)).containsExactly("1", "2", "3", "4", "5");
        assertThat(taken().getPath()).isEqualTo("/api/v0/payment-links?take=2&status=ACTIVE");
        assertThat(taken().getPath()).isEqualTo("/api/v0/payment-links?take=2&status=ACTIVE&skip=2");
        assertThat(taken().getPath()).isEqualTo("/api/v0/payment-links?take=2&status=ACTIVE&skip=4");
        assertRequests(3);
    }

    @Test
    void theDefaultPageSizeIsTen() {
        enqueue(200, links(1, 10));
        enqueue(200, "[]");

        assertThat(client().paymentLinks().list()).hasSize(10);

        assertThat(taken().getPath()).isEqualTo("/api/v0/payment-links");
        assertThat(taken().getPath()).isEqualTo("/api/v0/payment-links?skip=10");
    }

    @Test
    void theTotalEndsTheList() {
        enqueue(200, "{\"data\":" + links(1, 2) + ",\"total\":4,\"skip\":0,\"take\":2}");
        enqueue(200, "{\"data\":" + links(3, 4) + ",\"total\":4,\"skip\":2,\"take\":2}");

        Page<PaymentLink> first =
                client().paymentLinks().list(ListPaymentLinks.builder().take(2).build());

        assertThat(first.totalCount()).isEqualTo(4L);
        assertThat(first).hasSize(4);
        assertRequests(2);
    }

    @Test
    void startsAtTheGivenOffset() {
        enqueue(200, links(21, 22));
        enqueue(200, links(23, 23));

        assertThat(client().paymentLinks()
                        .list(ListPaymentLinks.builder().skip(20).take(2).build()))
                .hasSize(3);

        assertThat(taken().getPath()).isEqualTo("/api/v0/payment-links?skip=20&take=2");
        assertThat(taken().getPath()).isEqualTo("/api/v0/payment-links?take=2&skip=22");
    }

    @Test
    void anOversizedPageEndsTheList() {
        enqueue(200, links(1, 5));

        assertThat(client().paymentLinks()
                        .list(ListPaymentLinks.builder().take(2).build()))
                .hasSize(5);
        assertRequests(1);
    }

    @Test
    void throwsAfterTenRepeatedPages() {
        for (int i = 0; i < 12; i++) {
            enqueue(200, links(1, 2));
        }
        Page<PaymentLink> all =
                client().paymentLinks().list(ListPaymentLinks.builder().take(2).build());
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(() -> all.forEach(link -> seen.add(link.id()))).isInstanceOf(DecodingException.class);
        assertThat(seen).containsExactly("1", "2");
        assertRequests(11);
    }

    @Test
    void aMissingListThrows() {
        enqueue(200, "{\"status\":\"ok\"}");

        assertThatThrownBy(() -> client().paymentLinks().list()).isInstanceOf(DecodingException.class);
    }

    private static String links(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(id -> "{\"id\":\"" + id + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
