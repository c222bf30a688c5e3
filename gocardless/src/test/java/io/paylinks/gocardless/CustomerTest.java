package io.paylinks.gocardless;

import static io.paylinks.gocardless.TestedGoCardless.GOCARDLESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.Deleted;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.gocardless.customer.CreateCustomer;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.customer.UpdateCustomer;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

/** Specifics of customers: a reused key returns the existing customer, and deletions can be retried. */
class CustomerTest extends GoCardlessServerTest {
    private static final String GONE = "{\"error\":{\"message\":\"gone\",\"type\":\"invalid_api_usage\",\"code\":404}}";

    @Test
    void fieldsHaveTheirTypes() {
        Customer customer = GOCARDLESS.value(Customer.class);

        assertThat(customer.addressLine1()).isEqualTo("27 Acer Road");
        assertThat(customer.createdAt()).isEqualTo(Instant.parse("2025-05-08T17:01:06.123Z"));
        assertThat(customer.metadata()).isEqualTo(Map.of("salesforce_id", "ABCD1234"));
    }

    @Test
    void aReusedKeyReturnsTheExistingCustomer() {
        enqueue(409, """
                {"error":{"type":"invalid_state","code":409,"errors":[{"reason":"idempotent_creation_conflict",
                  "links":{"conflicting_resource_id":"CU123"}}]}}""");
        enqueue(200, "{\"customers\":" + GOCARDLESS.text(Customer.class) + "}");

        ApiResponse<Customer> response = client().withResponse(g -> g.customers()
                .create(CreateCustomer.builder().companyName("Hamilton").build()));

        assertThat(response.value()).isEqualTo(GOCARDLESS.value(Customer.class));
        assertThat(response.replayed()).isTrue();
        assertThat(taken().getHeader("Idempotency-Key")).isNotBlank();
        RecordedRequest fetch = taken();
        assertThat(fetch.getMethod() + " " + fetch.getPath()).isEqualTo("GET /customers/CU123");
        assertRequests(2);
    }

    @Test
    void a404AfterALostResponseToADeletionIsSuccess() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        enqueue(404, GONE);

        ApiResponse<Deleted> response = client().withResponse(g -> g.customers().delete("CU1"));

        assertThat(response.value()).isEqualTo(new Deleted(Map.of()));
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(taken().getBody().readUtf8()).isEqualTo("{\"data\":{}}");
        assertThat(taken().getBody().readUtf8()).isEqualTo("{\"data\":{}}");
        assertRequests(2);
    }

    @Test
    void unknownCustomersAreNotFound() {
        enqueue(404, GONE);

        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> client().customers().delete("CU1"));

        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
        assertRequests(1);
    }

    @Test
    void deletionsCanReturnTheCustomer() {
        enqueue(200, "{\"customers\":{\"id\":\"CU1\"}}");

        Deleted deleted = client().customers().delete("CU1");

        assertThat(deleted.extra()).isEqualTo(Map.of("customers", Map.of("id", "CU1")));
        assertRequests(1);
    }

    @Test
    void metadataCanContainNull() {
        enqueue(200, "{\"customers\":{\"id\":\"CU1\",\"metadata\":{\"a\":null}}}");

        Customer customer = client().customers()
                .update(
                        "CU1",
                        UpdateCustomer.builder()
                                .metadata(Collections.singletonMap("a", null))
                                .build());

        assertThat(customer.metadata()).isEqualTo(Collections.singletonMap("a", null));
        assertThat(taken().getBody().readUtf8()).isEqualTo("{\"customers\":{\"metadata\":{\"a\":null}}}");
        assertRequests(1);
    }

    @Test
    void metadataIsUnmodifiable() {
        assertThat(catchThrowableOfType(
                        UnsupportedOperationException.class,
                        () -> GOCARDLESS.value(Customer.class).metadata().put("b", "2")))
                .isNotNull();
    }

    @Test
    void invalidIdsAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().customers().delete(" "))
                .withMessageContaining("customer_id");
        assertRequests(0);
    }
}
