package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.customer.CreateCustomer;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.customer.ListCustomers;
import io.paylinks.gocardless.customer.UpdateCustomer;

final class CustomerCalls extends CallTable<GoCardlessClient, Customers> {
    CustomerCalls() {
        super("customers", GoCardlessClient::customers);
        call("get", c -> c.get(ID)).sends("GET /customers/{id}").returns(Customer.class);
        call("list", c -> c.list()).sends("GET /customers").returnsPageOf(Customer.class);
        call("list", ListCustomers.class, Customers::list)
                .sends("GET /customers")
                .returnsPageOf(Customer.class);
        call("create", CreateCustomer.class, Customers::create)
                .sends("POST /customers")
                .honoursKey()
                .returns(Customer.class);
        call("update", UpdateCustomer.class, (c, request) -> c.update(ID, request))
                .sends("PUT /customers/{id}")
                .returns(Customer.class);
        call("delete", c -> c.delete(ID))
                .sends("DELETE /customers/{id}")
                .body("{\"data\":{}}")
                .returnsDeleted(204);
    }
}
