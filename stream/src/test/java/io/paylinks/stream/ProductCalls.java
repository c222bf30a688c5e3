package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.product.CreateProduct;
import io.paylinks.stream.product.CreateProductPrice;
import io.paylinks.stream.product.ListProducts;
import io.paylinks.stream.product.Product;
import io.paylinks.stream.product.ProductPrice;
import io.paylinks.stream.product.ProductType;
import io.paylinks.stream.product.RecurringInterval;
import io.paylinks.stream.product.UpdateProduct;
import io.paylinks.stream.product.UpdateProductPrice;
import java.math.BigDecimal;
import java.util.List;

final class ProductCalls {
    private static final String ALL = "/api/v2/products";
    private static final String ONE = ALL + "/" + ENCODED_ID;
    private static final String PRICE = """
            {"currency":"KWD","amount":"10.250","is_price_inclusive_of_vat":true,"is_price_exempt_from_vat":false,
            "tag":"t"}""";

    private ProductCalls() {}

    static List<Call> all() {
        return List.of(
                call("products.get", s -> s.products().get(ID))
                        .sends("GET", ONE)
                        .answers(Product.class),
                call("products.list", s -> s.products().list())
                        .sends("GET", ALL)
                        .answersPageOf(Product.class),
                call("products.list with everything set", s -> s.products().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "page=2",
                                "limit=50",
                                "search_term=gold",
                                "active=false",
                                "type=METERED",
                                "currency=SAR",
                                "sort_field=name",
                                "sort_direction=asc",
                                "branch_id=b1")
                        .answersPageOf(Product.class),
                call("products.create with everything set", s -> s.products().create(fullCreate()))
                        .sends("POST", ALL)
                        .body("""
                                {"name":"Gold","description":"Best","price":"9.90",
                                 "prices":[{"currency":"SAR","amount":"100"},%s],"is_one_time":false,"type":"RECURRING",
                                 "recurring_interval":"SEMESTER","recurring_interval_count":2,
                                 "is_price_exempt_from_vat":false,"is_price_inclusive_of_vat":true,
                                 "sku":"g-1"}""".formatted(PRICE))
                        .answers(Product.class),
                call(
                                "products.create with what is required",
                                s -> s.products()
                                        .create(CreateProduct.builder()
                                                .name("Pen")
                                                .type(ProductType.ONE_OFF)
                                                .build()))
                        .sends("POST", ALL)
                        .body("{\"name\":\"Pen\",\"type\":\"ONE_OFF\"}")
                        .answers(Product.class),
                call("products.update with everything set", s -> s.products().update(ID, fullUpdate()))
                        .sends("PUT", ONE)
                        .body("""
                                {"name":"Gold","description":"Best","price":"9.90","prices":[%s],"is_active":false,
                                 "type":"RECURRING","recurring_interval":"YEAR","recurring_interval_count":1,
                                 "is_price_exempt_from_vat":true,"is_price_inclusive_of_vat":false,
                                 "sku":"g-1"}""".formatted(PRICE))
                        .answers(Product.class),
                call(
                                "products.update that clears",
                                s -> s.products()
                                        .update(
                                                ID,
                                                UpdateProduct.builder()
                                                        .clearDescription()
                                                        .clearRecurringInterval()
                                                        .build()))
                        .sends("PUT", ONE)
                        .body("{\"description\":null,\"recurring_interval\":null}")
                        .answers(Product.class),
                call("products.delete", s -> s.products().delete(ID))
                        .sends("DELETE", ONE)
                        .answersDeleted(),
                call("products.archive", s -> s.products().archive(ID))
                        .sends("DELETE", ONE)
                        .answersDeleted(),
                call(
                                "productPrices.create with everything set",
                                s -> s.productPrices().create(ID, price()))
                        .sends("POST", ONE + "/prices")
                        .body(PRICE)
                        .answers(201, ProductPrice.class),
                call(
                                "productPrices.update with everything set",
                                s -> s.productPrices()
                                        .update(
                                                "p1",
                                                ID,
                                                UpdateProductPrice.builder()
                                                        .amount(new BigDecimal("11.0"))
                                                        .isPriceInclusiveOfVat(false)
                                                        .isPriceExemptFromVat(true)
                                                        .extra("tag", "t")
                                                        .build()))
                        .sends("PUT", ALL + "/p1/prices/" + ENCODED_ID)
                        .body("""
                                {"amount":"11.0","is_price_inclusive_of_vat":false,"is_price_exempt_from_vat":true,
                                 "tag":"t"}""")
                        .answers(ProductPrice.class),
                call("productPrices.delete", s -> s.productPrices().delete(ID, "pr1"))
                        .sends("DELETE", ONE + "/prices/pr1")
                        .answersDeleted(),
                call("productPrices.archive", s -> s.productPrices().archive("p1", ID))
                        .sends("DELETE", ALL + "/p1/prices/" + ENCODED_ID)
                        .answersDeleted());
    }

    private static ListProducts everyFilter() {
        return ListProducts.builder()
                .page(2L)
                .limit(50)
                .searchTerm("gold")
                .active(false)
                .type(ProductType.METERED)
                .currency("SAR")
                .sortField("name")
                .sortDirection(SortDirection.ASC)
                .extra("branch_id", "b1")
                .build();
    }

    private static CreateProduct fullCreate() {
        return CreateProduct.builder()
                .name("Gold")
                .description("Best")
                .price(new BigDecimal("9.90"))
                .price(CurrencyCode.SAR, new BigDecimal("1E+2"))
                .price(price())
                .isOneTime(false)
                .type(ProductType.RECURRING)
                .recurringInterval(RecurringInterval.SEMESTER)
                .recurringIntervalCount(2)
                .isPriceExemptFromVat(false)
                .isPriceInclusiveOfVat(true)
                .extra("sku", "g-1")
                .build();
    }

    private static UpdateProduct fullUpdate() {
        return UpdateProduct.builder()
                .name("Gold")
                .description("Best")
                .price(new BigDecimal("9.90"))
                .prices(List.of(price()))
                .isActive(false)
                .type(ProductType.RECURRING)
                .recurringInterval(RecurringInterval.YEAR)
                .recurringIntervalCount(1)
                .isPriceExemptFromVat(true)
                .isPriceInclusiveOfVat(false)
                .extra("sku", "g-1")
                .build();
    }

    private static CreateProductPrice price() {
        return CreateProductPrice.builder()
                .currency(CurrencyCode.KWD)
                .amount(new BigDecimal("10.250"))
                .isPriceInclusiveOfVat(true)
                .isPriceExemptFromVat(false)
                .extra("tag", "t")
                .build();
    }
}
