package io.paylinks.gocardless;

import static io.paylinks.gocardless.Actions.DATA;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.customer.CreateCustomer;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.customer.ListCustomers;
import io.paylinks.gocardless.customer.UpdateCustomer;
import java.util.Map;

/**
 * Operations on customers.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customers">Customers</a>
 */
public final class Customers {
    private static final String ALL = "/customers";
    private static final String ONE = ALL + "/{customer_id}";

    private final Resource<Customer> customers;

    Customers(Exchange exchange) {
        this.customers = exchange.resource("customers", Customer.class).envelope("customers");
    }

    /**
     * Fetches a customer.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customers">GET
     *     /customers/{customer_id}</a>
     */
    public Customer get(String customerId) {
        return customers.get("get", ONE, customerId).send();
    }

    /**
     * Lists all customers, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customers">GET /customers</a>
     */
    public Page<Customer> list() {
        return list(ListCustomers.builder().build());
    }

    /**
     * Lists the customers that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customers">GET /customers</a>
     */
    public Page<Customer> list(ListCustomers request) {
        return customers.get("list", ALL).query(request).page();
    }

    /**
     * Creates a customer. {@linkplain GoCardlessClient Retried with its idempotency key}.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customers">POST /customers</a>
     */
    public Customer create(CreateCustomer request) {
        return customers.post("create", ALL).body(request).idempotentCreate(ONE).send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customers">PUT
     *     /customers/{customer_id}</a>
     */
    public Customer update(String customerId, UpdateCustomer request) {
        return customers.put("update", ONE, customerId).body(request).send();
    }

    /**
     * Removes a customer permanently, with all mandates: payments that are not submitted yet are cancelled.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-customers">DELETE
     *     /customers/{customer_id}</a>
     */
    public Deleted delete(String customerId) {
        return customers.delete("delete", ONE, customerId).body(DATA, Map.of()).send(Deleted.class);
    }
}
