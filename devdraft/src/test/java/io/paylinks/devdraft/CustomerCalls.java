package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.customer.CreateCustomer;
import io.paylinks.devdraft.customer.Customer;
import io.paylinks.devdraft.customer.ListCustomers;
import io.paylinks.devdraft.customer.UpdateCustomer;

final class CustomerCalls extends CallTable<DevdraftClient, Customers> {
    private static final String ALL = "/api/v0/customers";
    private static final String ONE = ALL + "/{id}";

    CustomerCalls() {
        super("customers", DevdraftClient::customers);
        call("get", c -> c.get(ID)).sends("GET " + ONE).returns(Customer.class);
        call("list", c -> c.list()).sends("GET " + ALL).returnsPageOf(Customer.class);
        call("list", ListCustomers.class, Customers::list).sends("GET " + ALL).returnsPageOf(Customer.class);
        call("create", CreateCustomer.class, Customers::create)
                .sends("POST " + ALL)
                .returns(201, Customer.class);
        call("update", UpdateCustomer.class, (c, request) -> c.update(ID, request))
                .sends("PATCH " + ONE)
                .returns(Customer.class);
    }
}
