package io.paylinks.devdraft;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.customer.CreateCustomer;
import io.paylinks.devdraft.customer.Customer;
import io.paylinks.devdraft.customer.ListCustomers;
import io.paylinks.devdraft.customer.UpdateCustomer;

/** Operations on customers. */
public final class Customers {
    private static final String ALL = "/api/v0/customers";
    private static final String ONE = ALL + "/{customer_id}";

    private final Resource<Customer> customers;

    Customers(Exchange exchange) {
        this.customers = exchange.resource("customers", Customer.class);
    }

    /**
     * Fetches a customer.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/customers/{customer_id}</a>
     */
    public Customer get(String customerId) {
        return customers.get("get", ONE, customerId).send();
    }

    /**
     * Lists all customers.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/customers</a>
     */
    public Page<Customer> list() {
        return list(ListCustomers.builder().build());
    }

    /**
     * Lists the customers that match a filter.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/customers</a>
     */
    public Page<Customer> list(ListCustomers request) {
        return customers.get("list", ALL).query(request).page();
    }

    /**
     * Creates a customer. If another customer has the e-mail address, a {@code ConflictException} is thrown; according
     * to one of Devdraft's pages, the other customer is returned instead. Sent at most once: after an outcome of
     * {@code UNKNOWN}, search for the address with {@link #list(ListCustomers)}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/customers</a>
     */
    public Customer create(CreateCustomer request) {
        return customers.post("create", ALL).body(request).send();
    }

    /**
     * Changes the fields that are set. Sent at most once: after an outcome of {@code UNKNOWN}, fetch the customer.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">PATCH /api/v0/customers/{customer_id}</a>
     */
    public Customer update(String customerId, UpdateCustomer request) {
        return customers.patch("update", ONE, customerId).body(request).send();
    }
}
