package io.paylinks.devdraft;

import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.Page;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.Outcome;
import io.paylinks.devdraft.customer.CreateCustomer;
import io.paylinks.devdraft.customer.Customer;
import io.paylinks.devdraft.customer.CustomerStatus;
import io.paylinks.devdraft.customer.CustomerType;
import io.paylinks.devdraft.customer.ListCustomers;
import io.paylinks.devdraft.customer.UpdateCustomer;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers, whose JSON fields have two spellings. */
class CustomerTest extends DevdraftServerTest {

    @Test
    void fieldsHaveTheirTypes() {
        Customer customer = DEVDRAFT.value(Customer.class);

        assertThat(customer.customerType()).isSameAs(CustomerType.SMALL_BUSINESS);
        assertThat(customer.status()).isSameAs(CustomerStatus.ACTIVE);
        assertThat(customer.lastSpent()).isEqualTo(new BigDecimal("1250.50"));
        assertThat(customer.lastPurchaseDate()).isEqualTo(Instant.parse("2025-03-15T14:30:00Z"));
        assertThat(customer.app().appName()).isEqualTo("Shop");
    }

    @Test
    void namesOfTheSpecificationAreRead() {
        Customer customer = DevdraftJson.read(Customer.class, """
                {"id":"cust_1","app_id":"app_1","created_at":"2025-01-01T08:00:00Z","updated_at":"2025-01-02T08:00:00Z"}
                """);

        assertThat(customer.appId()).isEqualTo("app_1");
        assertThat(customer.createdAt()).isEqualTo(Instant.parse("2025-01-01T08:00:00Z"));
        assertThat(customer.updatedAt()).isEqualTo(Instant.parse("2025-01-02T08:00:00Z"));
        assertThat(customer.extra()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"c\",\"appId\":\"app_1\",\"app_id\":\"app_1\"}",
                "{\"id\":\"c\",\"app_id\":\"app_1\",\"appId\":\"app_1\"}"
            })
    void bothNamesTogetherAreOneField(String json) {
        Customer customer = DevdraftJson.read(Customer.class, json);

        assertThat(customer.appId()).isEqualTo("app_1");
        assertThat(customer.extra()).isEmpty();
    }

    @Test
    void allMissingFieldsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateCustomer.builder().build())
                .withMessage("CreateCustomer is missing required fields: firstName, lastName, phoneNumber");
    }

    @Test
    void updatesSendOnlySetFields() {
        assertThat(DevdraftJson.write(
                        UpdateCustomer.builder().lastName("one").lastName("two").build()))
                .isEqualTo("{\"last_name\":\"two\"}");
        assertThat(DevdraftJson.write(
                        UpdateCustomer.builder().extra("email", null).build()))
                .isEqualTo("{\"email\":null}");
    }

    @Test
    void duplicateEmailsConflictAndAreNotRetried() {
        enqueue(409, "{\"statusCode\":409,\"message\":\"Customer with this email already exists\"}");

        ConflictException e = catchThrowableOfType(
                ConflictException.class,
                () -> client().customers()
                        .create(CreateCustomer.builder()
                                .firstName("Ada")
                                .lastName("Muster")
                                .phoneNumber("+15551234567")
                                .email("ada@example.com")
                                .build()));

        assertThat(e).hasMessageContaining("Customer with this email already exists");
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
        assertRequests(1);
    }

    @Test
    void theTotalEndsTheList() {
        enqueue(200, "{\"data\":[{\"id\":\"c1\"},{\"id\":\"c2\"}],\"total\":3,\"skip\":0,\"take\":2}");
        enqueue(200, "{\"data\":[{\"id\":\"c3\"}],\"total\":3,\"skip\":2,\"take\":2}");

        Page<Customer> first = client().customers()
                .list(ListCustomers.builder()
                        .status(CustomerStatus.BLACKLISTED)
                        .take(2)
                        .build());

        assertThat(first.totalCount()).isEqualTo(3L);
        assertThat(first.stream().map(Customer::id)).containsExactly("c1", "c2", "c3");
        assertThat(taken().getPath()).isEqualTo("/api/v0/customers?take=2&status=BLACKLISTED");
        assertThat(taken().getPath()).isEqualTo("/api/v0/customers?take=2&status=BLACKLISTED&skip=2");
        assertRequests(2);
    }
}
