package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.product.CreateProduct;
import io.paylinks.devdraft.product.ListProducts;
import io.paylinks.devdraft.product.Product;
import io.paylinks.devdraft.product.UpdateProduct;

final class ProductCalls extends CallTable<DevdraftClient, Products> {
    private static final String ALL = "/api/v0/products";
    private static final String ONE = ALL + "/{id}";

    ProductCalls() {
        super("products", DevdraftClient::products);
        call("get", p -> p.get(ID)).sends("GET " + ONE).returns(Product.class);
        call("list", p -> p.list()).sends("GET " + ALL).returnsPageOf(Product.class);
        call("list", ListProducts.class, Products::list).sends("GET " + ALL).returnsPageOf(Product.class);
        call("create", CreateProduct.class, Products::create)
                .sends("POST " + ALL)
                .asForm()
                .returns(201, Product.class);
        call("update", UpdateProduct.class, (p, request) -> p.update(ID, request))
                .sends("PUT " + ONE)
                .asForm()
                .returns(Product.class);
        call("delete", p -> p.delete(ID)).sends("DELETE " + ONE).returnsDeleted(204);
    }
}
