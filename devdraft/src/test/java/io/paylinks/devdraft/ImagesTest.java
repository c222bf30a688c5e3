package io.paylinks.devdraft;

import static io.paylinks.devdraft.Forms.parts;
import static io.paylinks.devdraft.Forms.text;
import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ClientOptions;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.UnexpectedStatusException;
import io.paylinks.devdraft.product.CreateProduct;
import io.paylinks.devdraft.product.Product;
import io.paylinks.devdraft.product.ProductImageUpload;
import io.paylinks.devdraft.product.UpdateProduct;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images are sent as parts of a product's form; their limits are checked before sending. */
class ImagesTest extends DevdraftServerTest {
    private static final byte[] BYTES = {(byte) 0xff, (byte) 0xd8, 0, 13, 10, '-', '-'};
    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final UpdateProduct CHANGE =
            UpdateProduct.builder().name("Candle").build();
    private static final CreateProduct CANDLE = CreateProduct.builder()
            .name("Kerze für Gäste")
            .description("Burns for 40 hours")
            .price(new BigDecimal("2.490E+1"))
            .image("https://example.com/candle.jpg")
            .extra("none", null)
            .build();

    @TempDir
    Path folder;

    @Test
    void createsAProductWithImages() throws IOException {
        enqueue(201, DEVDRAFT.text(Product.class));
        Path file = Files.write(folder.resolve("Front.JPG"), BYTES);

        Product product = client().products()
                .create(
                        CANDLE,
                        List.of(
                                ImageFile.of(file),
                                ImageFile.of("back.webp", "image/webp", new byte[] {1}),
                                ImageFile.of("top", "image/gif", stream(2))));

        assertThat(product).isEqualTo(DEVDRAFT.value(Product.class));
        assertRequests(1);
        RecordedRequest request = taken();
        assertThat(request.getMethod() + " " + request.getPath()).isEqualTo("POST /api/v0/products");
        assertThat(request.getHeader("x-client-key")).isEqualTo("key-1");
        assertThat(request.getHeader("idempotency-key")).isNotBlank();
        assertThat(parts(request))
                .containsExactly(
                        text("name", "Kerze für Gäste"),
                        text("description", "Burns for 40 hours"),
                        text("price", "24.90"),
                        text("images", "https://example.com/candle.jpg"),
                        file("Front.JPG", "image/jpeg", BYTES),
                        file("back.webp", "image/webp", 1),
                        file("top", "image/gif", 2));
    }

    @Test
    void retriesAnUpdateWithTheSameImages() throws IOException {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        enqueue(200, DEVDRAFT.text(Product.class));
        Path file = Files.write(folder.resolve("a.png"), BYTES);

        client().products().update("prod/1", CHANGE, List.of(ImageFile.of("b.png", "image/PNG", file)));

        RecordedRequest first = taken();
        RecordedRequest second = taken();
        assertThat(first.getMethod() + " " + first.getPath()).isEqualTo("PUT /api/v0/products/prod%2F1");
        assertThat(parts(first)).containsExactly(text("name", "Candle"), file("b.png", "image/PNG", BYTES));
        assertThat(parts(second)).containsExactly(text("name", "Candle"), file("b.png", "image/PNG", BYTES));
        assertThat(first.getHeader("idempotency-key")).isEqualTo(second.getHeader("idempotency-key"));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void streamsAreNotRetriedAfterAnErrorResponse(int status) {
        enqueue(status, "{\"message\":\"Later\"}");

        ApiException e = catchThrowableOfType(
                ApiException.class,
                () -> client().products().create(CANDLE, List.of(ImageFile.of("a.png", "image/png", stream(1)))));

        assertThat(e.status()).isEqualTo(status);
        assertRequests(1);
    }

    @Test
    void streamsAreSentOnce() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        ImageFile image = ImageFile.of("a.png", "image/png", stream(1));

        ConnectionException lost = catchThrowableOfType(
                ConnectionException.class, () -> client().products().update("prod_1", CHANGE, List.of(image)));

        assertThat(lost.outcome()).isSameAs(Outcome.UNKNOWN);
        assertRequests(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> client().products().update("prod_1", CHANGE, List.of(image)))
                .withMessageContaining("a.png was read for an earlier request");
        assertRequests(1);
    }

    @Test
    void uploadsImages() throws IOException {
        enqueue(201, DEVDRAFT.text(ProductImageUpload.class));

        ProductImageUpload upload =
                client().products().uploadImages("prod/1", List.of(ImageFile.of("a.gif", "image/gif", BYTES)));

        assertThat(upload).isEqualTo(DEVDRAFT.value(ProductImageUpload.class));
        RecordedRequest request = taken();
        assertThat(request.getMethod() + " " + request.getPath()).isEqualTo("POST /api/v0/products/prod%2F1/images");
        assertThat(parts(request)).containsExactly(file("a.gif", "image/gif", BYTES));
    }

    @Test
    void uploadsAreNotRetried() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        ConnectionException lost = catchThrowableOfType(
                ConnectionException.class,
                () -> client().products().uploadImages("prod_1", List.of(ImageFile.of("a.gif", "image/gif", BYTES))));

        assertThat(lost.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(lost.idempotencyKey()).isEqualTo(taken().getHeader("idempotency-key"));
        assertRequests(1);
    }

    @Test
    void theServerCanHaveStricterLimits() {
        enqueue(413, "<html>too large</html>");

        UnexpectedStatusException e = catchThrowableOfType(
                UnexpectedStatusException.class,
                () -> client().products().uploadImages("prod_1", List.of(ImageFile.of("a.gif", "image/gif", BYTES))));

        assertThat(e.status()).isEqualTo(413);
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
    }

    @Test
    void tenImagesOf10MebibytesAreTheMaximum() {
        ImageFile large = ImageFile.of("large.png", "image/png", new byte[MAX_BYTES]);
        ImageFile larger = ImageFile.of("larger.png", "image/png", new byte[MAX_BYTES + 1]);

        assertThat(ImageFile.parts(Collections.nCopies(10, large))).hasSize(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().products().create(CANDLE, List.of(large, larger)))
                .withMessage("the image larger.png is larger than 10 MiB; no request was sent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().products().update("prod_1", CHANGE, Collections.nCopies(11, large)))
                .withMessage("a request can have at most 10 images, not 11; no request was sent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().products().uploadImages("prod_1", List.of()))
                .withMessageContaining("at least one image");
        assertRequests(0);
    }

    @Test
    void nullImagesAreRejected() {
        for (List<ImageFile> images : Arrays.asList(null, Collections.<ImageFile>singletonList(null))) {
            String message = images == null
                    ? "images must not be null"
                    : "products.create: images must not contain null; no request was sent";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().products().create(CANDLE, images))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().products().update("prod_1", CHANGE, images));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().products().uploadImages("prod_1", images));
        }
        assertRequests(0);
    }

    @Test
    void endlessStreamsAreRejected() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 1;
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().products()
                        .uploadImages("prod_1", List.of(ImageFile.of("a.png", "image/png", endless))))
                .withMessageContaining("larger than");
        assertRequests(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "text/plain", "", "png"})
    void otherTypesAreRejected(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of("a.png", type, BYTES))
                .withMessage("unsupported image type of a.png: " + type
                        + "; use image/jpeg, image/png, image/webp or image/gif");
    }

    @Test
    void invalidArgumentsAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of(null))
                .withMessage("file must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of("a.png", "image/png", (Path) null))
                .withMessage("file must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of("a.png", "image/png", (byte[]) null))
                .withMessage("content must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of("a.png", "image/png", (InputStream) null))
                .withMessage("content must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of(null, "image/png", BYTES))
                .withMessage("name must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of("a.png", null, BYTES))
                .withMessage("contentType must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of("a\r\nb.png", "image/png", BYTES))
                .withMessage("the name of an image must not contain control characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFile.of("a.png", "text/\r\nplain", BYTES))
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, image/jpeg",
        "a.b.JPEG, image/jpeg",
        "a.png, image/png",
        "A.WebP, image/webp",
        "a.gif, image/gif"
    })
    void theExtensionDeterminesTheType(String name, String type) {
        assertThat(ImageFile.of(Path.of("dir", name))).hasToString("ImageFile[" + name + ", " + type + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bmp", "png", "/"})
    void otherExtensionsAreRejected(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> ImageFile.of(Path.of(name)));
    }

    @Test
    void missingFilesAreNamed() {
        assertUnreadable(ImageFile.of(folder.resolve("missing.png")), "the image missing.png does not exist");
    }

    @Test
    void deletedFilesAreNamed() throws IOException {
        Path file = Files.write(folder.resolve("a.png"), BYTES);
        ImageFile image = ImageFile.of(file);
        Files.delete(file);

        assertUnreadable(image, "the image a.png does not exist");
    }

    @Test
    void directoriesAreRejected() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("dir.png"));

        assertUnreadable(ImageFile.of(directory), "the image dir.png is a directory");
        assertUnreadable(ImageFile.of(Path.of("a.png", "b.png")), "the image b.png does not exist");
    }

    @Test
    void emptyImagesAreRejected() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.png"));

        assertUnreadable(ImageFile.of(file), "the image empty.png is empty");
        assertUnreadable(ImageFile.of("none.gif", "image/gif", new byte[0]), "the image none.gif is empty");
        assertUnreadable(
                ImageFile.of("end.gif", "image/gif", InputStream.nullInputStream()), "the image end.gif is empty");
    }

    @Test
    void failingStreamsAreNamed() {
        IOException broken = new IOException("the disk\nfailed");
        InputStream stream = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };

        IllegalArgumentException failure = assertUnreadable(
                ImageFile.of("a.png", "image/png", stream), "cannot read the image a.png: java.io.IOException");

        assertThat(failure).hasCause(broken);
    }

    /** Asserts that all three calls with images fail with this message before sending if one image is unreadable. */
    private IllegalArgumentException assertUnreadable(ImageFile image, String message) {
        List<ImageFile> images = List.of(ImageFile.of("good.png", "image/png", BYTES), image);
        IllegalArgumentException failure = catchThrowableOfType(
                IllegalArgumentException.class, () -> client().products().uploadImages("prod_1", images));

        assertThat(failure).hasMessage(message + "; no request was sent");
        if (image.isRepeatable()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().products().create(CANDLE, images))
                    .withMessage(failure.getMessage());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().products().update("prod_1", CHANGE, images))
                    .withMessage(failure.getMessage());
        }
        assertRequests(0);
        return failure;
    }

    @Test
    void uploadsHaveALongerTimeout() {
        server.enqueue(json(201, DEVDRAFT.text(ProductImageUpload.class)).setHeadersDelay(300, TimeUnit.MILLISECONDS));
        DevdraftClient impatient = client().with(o -> o.attemptTimeout(Duration.ofMillis(100)));

        impatient.products().uploadImages("prod_1", List.of(ImageFile.of("a.gif", "image/gif", BYTES)));

        assertRequests(1);
    }

    @Test
    void aCustomDeadlineIsPreserved() {
        ClientOptions own = ClientOptions.DEFAULTS.deadline(Duration.ofSeconds(10));

        assertThat(Products.withUploadDeadline(ClientOptions.DEFAULTS).deadline())
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(Products.withUploadDeadline(own)).isEqualTo(own);
    }

    private static InputStream stream(int content) {
        return new ByteArrayInputStream(new byte[] {(byte) content});
    }

    private static String file(String name, String type, int content) {
        return file(name, type, new byte[] {(byte) content});
    }

    private static String file(String name, String type, byte[] content) {
        return "form-data; name=\"images\"; filename=\"" + name + "\", " + type + ": "
                + ByteString.of(content).hex();
    }
}
