package io.paylinks.stream;

import static io.paylinks.stream.TestedStream.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.Page;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.PermissionDeniedException;
import io.paylinks.stream.branch.Branch;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.payment.ListPayments;
import io.paylinks.stream.payment.Payment;
import io.paylinks.stream.payment.PaymentStatus;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Lists request the next page number with the same filters while the server reports a next page. */
class PagingTest extends StreamServerTest {

    @Test
    void everyPageRequestIncludesTheFilters() {
        enqueue(200, TestedStream.page(1, true, "{\"id\":\"p1\"}", "{\"id\":\"p2\"}"));
        enqueue(200, TestedStream.page(2, true, "{\"id\":\"p3\"}"));
        enqueue(200, TestedStream.page(3, false, "{\"id\":\"p4\"}"));

        Page<Payment> first = client().payments()
                .list(ListPayments.builder()
                        .status(PaymentStatus.PENDING)
                        .status(PaymentStatus.SETTLED)
                        .limit(2)
                        .build());

        assertThat(first.totalCount()).isEqualTo(7L);
        assertThat(first.items()).extracting(Payment::id).containsExactly("p1", "p2");
        assertRequests(1);
        assertThat(first.stream().map(Payment::id)).containsExactly("p1", "p2", "p3", "p4");
        assertRequests(3);
        assertThat(taken().getPath()).isEqualTo("/api/v2/payments?statuses=PENDING&statuses=SETTLED&limit=2");
        assertThat(taken().getPath()).isEqualTo("/api/v2/payments?statuses=PENDING&statuses=SETTLED&limit=2&page=2");
        assertThat(taken().getPath()).isEqualTo("/api/v2/payments?statuses=PENDING&statuses=SETTLED&limit=2&page=3");
    }

    @Test
    void startsAtTheRequestedPage() {
        enqueue(200, TestedStream.page(5, true, "{\"id\":\"p1\"}"));
        enqueue(200, TestedStream.page(6, false, "{\"id\":\"p2\"}"));

        Page<Payment> fifth =
                client().payments().list(ListPayments.builder().page(5L).build());

        assertThat(fifth.next().items()).extracting(Payment::id).containsExactly("p2");
        RecordedRequest first = taken();
        assertThat(first.getRequestUrl().queryParameter("page")).isEqualTo("5");
        assertThat(taken().getRequestUrl().queryParameterValues("page")).containsExactly("6");
    }

    @Test
    void aListWithoutPaginationIsOnePage() {
        enqueue(200, "{\"data\":[" + STREAM.text(Branch.class) + "]}");

        Page<Branch> page = client().branches().list();

        assertThat(page.hasNext()).isFalse();
        assertThat(page.totalCount()).isNull();
        assertThat(page).hasSize(1);
    }

    @Test
    void onlyHasNextPageEndsTheList() {
        enqueue(200, """
                {"data":[{"id":"p1"}],"pagination":{"total_count":20,"max_page":12,"current_page":1,"limit":20,
                 "has_next_page":false,"has_previous_page":true}}""");

        assertThat(client().payments().list()).hasSize(1);
        assertRequests(1);
    }

    @Test
    void anEmptyPageDoesNotEndTheList() {
        enqueue(200, TestedStream.page(1, true));
        enqueue(200, TestedStream.page(2, false, "{\"id\":\"i2\"}"));

        assertThat(client().invoices().forPaymentLink("l1"))
                .extracting(Invoice::id)
                .containsExactly("i2");
        assertRequests(2);
    }

    @Test
    void iteratesOverThePaymentsOfALink() {
        enqueue(200, TestedStream.page(1, true, STREAM.text(Invoice.class)));
        enqueue(200, TestedStream.page(2, false, "{\"id\":\"i2\",\"payments\":[{\"id\":\"p9\"}]}"));

        assertThat(client().invoices().forPaymentLink("l/1").stream().flatMap(invoice -> invoice.payments().stream()))
                .extracting("id")
                .containsExactly("5f2d1a4f-4c1f-4a8e-9b7d-0000003e804f", "p9");

        assertThat(taken().getRequestUrl().queryParameter("payment_link_id")).isEqualTo("l/1");
        assertThat(taken().getPath()).isEqualTo("/api/v2/invoices?include_payments=true&payment_link_id=l%2F1&page=2");
    }

    @Test
    void aRepeatedPageThrows() {
        enqueue(200, TestedStream.page(1, true, "{\"id\":\"p1\"}"));
        enqueue(200, TestedStream.page(1, true, "{\"id\":\"p1\"}"));

        Page<Payment> first = client().payments().list();

        assertThatThrownBy(() -> first.stream().toList())
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("repeat");
    }

    @Test
    void aFailedPageCanBeRequestedAgain() {
        enqueue(200, TestedStream.page(1, true, "{\"id\":\"p1\"}"));
        enqueue(403, "{}");
        enqueue(200, TestedStream.page(2, false, "{\"id\":\"p2\"}"));
        Page<Payment> first = client().payments().list();

        assertThatThrownBy(first::next).isInstanceOf(PermissionDeniedException.class);
        assertThat(first.next().items()).extracting(Payment::id).containsExactly("p2");
    }

    @Test
    void aMissingListThrows() {
        enqueue(200, "{\"error\":null}");

        assertThatThrownBy(() -> client().payments().list()).isInstanceOf(DecodingException.class);
    }
}
