package io.paylinks.gocardless;

import static io.paylinks.gocardless.Call.ENCODED_ID;
import static io.paylinks.gocardless.Call.ID;
import static io.paylinks.gocardless.Call.call;

import io.paylinks.core.Range;
import io.paylinks.gocardless.common.Currency;
import io.paylinks.gocardless.common.SortDirection;
import io.paylinks.gocardless.customer.CreateCustomer;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.customer.CustomerBuilder;
import io.paylinks.gocardless.customer.CustomerSortField;
import io.paylinks.gocardless.customer.ListCustomers;
import io.paylinks.gocardless.customer.UpdateCustomer;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class CustomerCalls {
    private static final String ALL = "/customers";
    private static final String ONE = ALL + "/" + ENCODED_ID;
    private static final String FULL_BODY = """
            {"customers":{"address_line1":"27 Acer Road","address_line2":"Apt 2","address_line3":"Rear","city":"London",
              "company_name":"Hamilton","country_code":"GB","danish_identity_number":"220550-6218",
              "email":"user@example.com","family_name":"Osborne","given_name":"Frank","language":"en",
              "metadata":{"salesforce_id":"ABCD1234"},"phone_number":"+442071838674","postal_code":"E8 3GX",
              "region":"Greater London","swedish_identity_number":"556564-5404","title":"Dr"}}""";

    private CustomerCalls() {}

    static List<Call> all() {
        return List.of(
                call("customers.get", g -> g.customers().get(ID))
                        .sends("GET", ONE)
                        .answers("customers", Customer.class),
                call("customers.list", g -> g.customers().list())
                        .sends("GET", ALL)
                        .answersPageOf("customers", Customer.class),
                call("customers.list with everything set", g -> g.customers().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "after=CU1",
                                "before=CU9",
                                "limit=500",
                                "action_required=true",
                                "created_at[gte]=2025-05-01T00:00:00Z",
                                "created_at[lt]=2025-06-01T00:00:00Z",
                                "currency=SEK",
                                "sort_direction=asc",
                                "sort_field=company_name",
                                "name=Osborne")
                        .answersPageOf("customers", Customer.class),
                call("customers.create with everything set", g -> g.customers().create(full(CreateCustomer.builder())))
                        .sends("POST", ALL)
                        .body(FULL_BODY)
                        .honoursKey()
                        .answers("customers", Customer.class),
                call(
                                "customers.update with everything set",
                                g -> g.customers().update(ID, full(UpdateCustomer.builder())))
                        .sends("PUT", ONE)
                        .body(FULL_BODY)
                        .answers("customers", Customer.class),
                call("customers.delete", g -> g.customers().delete(ID))
                        .sends("DELETE", ONE)
                        .body("{\"data\":{}}")
                        .answersNothing());
    }

    private static ListCustomers everyFilter() {
        return ListCustomers.builder()
                .after("CU1")
                .before("CU9")
                .limit(500)
                .actionRequired(true)
                .createdAt(Range.atLeast(Instant.parse("2025-05-01T00:00:00Z"))
                        .lessThan(Instant.parse("2025-06-01T00:00:00Z")))
                .currency(Currency.SEK)
                .sortDirection(SortDirection.ASC)
                .sortField(CustomerSortField.COMPANY_NAME)
                .extra("name", "Osborne")
                .build();
    }

    private static <R, B extends CustomerBuilder<R, B>> R full(B customer) {
        return customer.addressLine1("27 Acer Road")
                .addressLine2("Apt 2")
                .addressLine3("Rear")
                .city("London")
                .companyName("Hamilton")
                .countryCode("GB")
                .danishIdentityNumber("220550-6218")
                .email("user@example.com")
                .familyName("Osborne")
                .givenName("Frank")
                .language("en")
                .metadata(Map.of("salesforce_id", "ABCD1234"))
                .phoneNumber("+442071838674")
                .postalCode("E8 3GX")
                .region("Greater London")
                .swedishIdentityNumber("556564-5404")
                .extra("title", "Dr")
                .build();
    }
}
