package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.product.CreateProductPrice;
import io.paylinks.stream.product.ProductPrice;
import io.paylinks.stream.product.UpdateProductPrice;

final class ProductPriceCalls extends CallTable<StreamClient, ProductPrices> {
    ProductPriceCalls() {
        super("productPrices", StreamClient::productPrices);
        call("create", CreateProductPrice.class, (p, request) -> p.create(ID, request))
                .sends("POST /api/v2/products/{id}/prices")
                .returns(201, ProductPrice.class);
        call("update", UpdateProductPrice.class, (p, request) -> p.update("p1", ID, request))
                .sends("PUT /api/v2/products/p1/prices/{id}")
                .notReplayable()
                .returns(ProductPrice.class);
        call("delete", p -> p.delete(ID, "pr1"))
                .sends("DELETE /api/v2/products/{id}/prices/pr1")
                .returnsDeleted(200);
        call("delete with an encoded price ID", p -> p.delete("p1", ID))
                .sends("DELETE /api/v2/products/p1/prices/{id}")
                .returnsDeleted(200);
    }
}
