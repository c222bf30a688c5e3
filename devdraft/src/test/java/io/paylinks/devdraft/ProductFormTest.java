package io.paylinks.devdraft;

import static io.paylinks.devdraft.Forms.parts;
import static io.paylinks.devdraft.Forms.text;
import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.devdraft.product.CreateProduct;
import io.paylinks.devdraft.product.Product;
import io.paylinks.devdraft.product.ProductStatus;
import io.paylinks.devdraft.product.UpdateProduct;
import io.paylinks.testing.FakeDevdraft;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Products are sent as forms, with or without images, and as JSON if a form cannot represent a value. */
class ProductFormTest extends DevdraftServerTest {
    private static final byte[] BYTES = {(byte) 0xff, (byte) 0xd8};
    private static final UpdateProduct CHANGE =
            UpdateProduct.builder().name("Candle").build();

    @Test
    void productsWithoutImagesAreSentAsForms() throws IOException {
        CreateProduct candle = CreateProduct.builder()
                .name("Kerze für Gäste")
                .description("Burns for 40 hours")
                .price(new BigDecimal("2.490E+1"))
                .quantity(6)
                .status(ProductStatus.ACTIVE)
                .image("https://example.com/1.jpg")
                .image("https://example.com/2.jpg")
                .extra("tags", List.of("a", true))
                .extra("size", Map.of("cm", 12))
                .build();
        enqueue(201, DEVDRAFT.text(Product.class));
        enqueue(201, DEVDRAFT.text(Product.class));
        enqueue(200, DEVDRAFT.text(Product.class));
        enqueue(200, DEVDRAFT.text(Product.class));

        client().products().create(candle);
        client().products().create(candle, List.of());
        client().products().update("prod_1", CHANGE);
        client().products().update("prod_1", CHANGE, List.of());

        for (int i = 0; i < 2; i++) {
            RecordedRequest create = taken();
            assertThat(create.getMethod() + " " + create.getPath()).isEqualTo("POST /api/v0/products");
            assertThat(parts(create))
                    .containsExactly(
                            text("name", "Kerze für Gäste"),
                            text("description", "Burns for 40 hours"),
                            text("price", "24.90"),
                            text("quantity", "6"),
                            text("status", "ACTIVE"),
                            text("images", "https://example.com/1.jpg"),
                            text("images", "https://example.com/2.jpg"),
                            text("tags", "a"),
                            text("tags", "true"),
                            text("size[cm]", "12"));
        }
        for (int i = 0; i < 2; i++) {
            RecordedRequest update = taken();
            assertThat(update.getMethod() + " " + update.getPath()).isEqualTo("PUT /api/v0/products/prod_1");
            assertThat(parts(update)).containsExactly(text("name", "Candle"));
        }
        assertRequests(4);
    }

    @ParameterizedTest
    @MethodSource("jsonOnlyValues")
    void valuesThatAFormCannotRepresentAreSentAsJson(@Nullable Object value, String json) {
        enqueue(200, DEVDRAFT.text(Product.class));
        enqueue(201, DEVDRAFT.text(Product.class));
        UpdateProduct clear = UpdateProduct.builder()
                .name("Candle")
                .extra("weight_note", value)
                .build();

        client().products().update("prod_1", clear);
        client().products()
                .create(CreateProduct.builder()
                        .name("Candle")
                        .description("Burns for 40 hours")
                        .price(BigDecimal.TEN)
                        .extra("weight_note", value)
                        .build());

        RecordedRequest update = taken();
        assertThat(update.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(update.getBody().readUtf8()).isEqualTo("{\"name\":\"Candle\",\"weight_note\":" + json + "}");
        RecordedRequest create = taken();
        assertThat(create.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(create.getBody().readUtf8()).endsWith("\"price\":10,\"weight_note\":" + json + "}");
    }

    @ParameterizedTest
    @MethodSource("jsonOnlyValues")
    void imagesAndJsonOnlyValuesRequireTwoUpdates(@Nullable Object value) {
        UpdateProduct clear = UpdateProduct.builder()
                .name("Candle")
                .extra("weight_note", value)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        client().products().update("prod_1", clear, List.of(ImageFile.of("a.gif", "image/gif", BYTES))))
                .withMessage("products.update: weight_note cannot be sent together with images; "
                        + "update it without images; no request was sent");
        assertRequests(0);
    }

    @Test
    void createsWithImagesRejectJsonOnlyValues() {
        CreateProduct listed = CreateProduct.builder()
                .name("Candle")
                .description("Burns for 40 hours")
                .price(BigDecimal.TEN)
                .extra("variants", List.of(Map.of("size", "S")))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> client().products().create(listed, List.of(ImageFile.of("a.gif", "image/gif", BYTES))))
                .withMessage("products.create: variants cannot be sent together with images; "
                        + "create it without images; no request was sent");
        assertRequests(0);
    }

    static Stream<Arguments> jsonOnlyValues() {
        return Stream.of(
                Arguments.of(null, "null"),
                Arguments.of(List.of(), "[]"),
                Arguments.of(Map.of(), "{}"),
                Arguments.of(Collections.singletonMap("unit", null), "{\"unit\":null}"),
                Arguments.of(Collections.singletonList(null), "[null]"),
                Arguments.of(List.of(Map.of("size", "S"), Map.of("size", "L")), "[{\"size\":\"S\"},{\"size\":\"L\"}]"));
    }

    @Test
    void theFakeAcceptsFormsAndJson() {
        try (FakeDevdraft fake = FakeDevdraft.start();
                DevdraftClient devdraft = DevdraftClient.builder()
                        .baseUrl(fake.url())
                        .credentials(FakeDevdraft.API_KEY, FakeDevdraft.SECRET)
                        .build()) {
            Product created = devdraft.products()
                    .create(CreateProduct.builder()
                            .name("Kerze")
                            .description("Burns")
                            .price(new BigDecimal("24.90"))
                            .quantity(6)
                            .weight(new BigDecimal("0.5"))
                            .image("https://example.com/1.jpg")
                            .build());
            Product updated = devdraft.products()
                    .update(
                            created.id(),
                            UpdateProduct.builder()
                                    .status(ProductStatus.INACTIVE)
                                    .build());
            Product cleared = devdraft.products()
                    .update(
                            created.id(),
                            UpdateProduct.builder().extra("weight", null).build());

            assertThat(created.quantity()).isEqualTo(6);
            assertThat(created.weight()).isEqualTo(new BigDecimal("0.5"));
            assertThat(updated.status()).isSameAs(ProductStatus.INACTIVE);
            assertThat(updated.price()).isEqualTo(new BigDecimal("24.90"));
            assertThat(updated.images()).containsExactly("https://example.com/1.jpg");
            assertThat(cleared.weight()).isNull();
            assertThat(fake.requests()).hasSize(3);
        }
    }

    @Test
    void emptyUpdatesAreSentAsJson() {
        enqueue(200, DEVDRAFT.text(Product.class));

        client().products().update("prod_1", UpdateProduct.builder().build());

        assertThat(taken().getBody().readUtf8())
                .as("a form requires at least one part")
                .isEqualTo("{}");
    }
}
