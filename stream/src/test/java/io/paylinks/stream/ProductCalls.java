package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.product.CreateProduct;
import io.paylinks.stream.product.ListProducts;
import io.paylinks.stream.product.Product;
import io.paylinks.stream.product.UpdateProduct;

final class ProductCalls extends CallTable<StreamClient, Products> {
    private static final String ALL = "/api/v2/products";
    private static final String ONE = ALL + "/{id}";

    ProductCalls() {
        super("products", StreamClient::products);
        call("get", p -> p.get(ID)).sends("GET " + ONE).returns(Product.class);
        call("list", p -> p.list()).sends("GET " + ALL).returnsPageOf(Product.class);
        call("list", ListProducts.class, Products::list).sends("GET " + ALL).returnsPageOf(Product.class);
        call("create", CreateProduct.class, Products::create)
                .sends("POST " + ALL)
                .returns(Product.class);
        call("update", UpdateProduct.class, (p, request) -> p.update(ID, request))
                .sends("PUT " + ONE)
                .notReplayable()
                .returns(Product.class);
        call("delete", p -> p.delete(ID)).sends("DELETE " + ONE).returnsDeleted(200);
    }
}
