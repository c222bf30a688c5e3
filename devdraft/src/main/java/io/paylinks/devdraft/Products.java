package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

import io.paylinks.core.ClientOptions;
import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.product.CreateProduct;
import io.paylinks.devdraft.product.ListProducts;
import io.paylinks.devdraft.product.Product;
import io.paylinks.devdraft.product.ProductImageUpload;
import io.paylinks.devdraft.product.UpdateProduct;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Operations on products.
 *
 * <p>Creates and updates are sent as {@code multipart/form-data}, with or without images, because Devdraft's
 * specification defines nothing else. A request whose {@code extra} has a value that a form cannot carry, such as a
 * null that clears a field, is sent as JSON, which Devdraft's guide allows without images.
 *
 * <p>When images are sent, the time limit of an attempt is 5 minutes instead of the client's {@code attemptTimeout},
 * and so is that of the call, unless the client has a {@code deadline} other than the default.
 */
public final class Products {
    private static final String ALL = "/api/v0/products";
    private static final String ONE = ALL + "/{product_id}";
    private static final Duration UPLOAD = Duration.ofMinutes(5);

    private final Exchange exchange;
    private final Resource<Product> products;

    Products(Exchange exchange) {
        this.exchange = exchange;
        this.products = exchange.resource("products", Product.class);
    }

    /**
     * Fetches a product.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/products/{product_id}</a>
     */
    public Product get(String productId) {
        return products.get("get", ONE, productId).send();
    }

    /**
     * Lists all products.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/products</a>
     */
    public Page<Product> list() {
        return list(ListProducts.builder().build());
    }

    /**
     * Lists products starting at the offset of the request.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/products</a>
     */
    public Page<Product> list(ListProducts request) {
        return products.envelope("products").get("list", ALL).query(request).page();
    }

    /**
     * Creates a product. The request carries an idempotency key, but Devdraft does not promise to honour it: it is
     * retried only if it was definitely not processed.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/products</a>
     */
    public Product create(CreateProduct request) {
        return create(request, List.of());
    }

    /**
     * Creates a product with images. Retried only if it was definitely not processed, and never if an image is a
     * stream. A form cannot carry a null or an empty list in {@code extra}: with images it is omitted.
     *
     * @throws IllegalArgumentException if there are more than 10 images, or one cannot be read, is empty or larger than
     *     10 MiB; or if {@code extra} has a value that cannot be sent with images, such as a list of objects
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/products</a>
     */
    public Product create(CreateProduct request, List<ImageFile> images) {
        CreateProduct product = products.requireRequest("create", request);
        requireImages("create", images);
        if (images.isEmpty()) {
            return sendFields(products.post("create", ALL), product, jsonOnlyField(product.extra()) == null);
        }
        Map<String, @Nullable Object> set = new LinkedHashMap<>(product.extra());
        set.values().removeIf(Products::isNothing);
        requireForm("create", jsonOnlyField(set));
        return upload(uploads(images).post("create", ALL).multipart(product, ImageFile.parts(images)), images)
                .send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">PUT /api/v0/products/{product_id}</a>
     */
    public Product update(String productId, UpdateProduct request) {
        return update(productId, request, List.of());
    }

    /**
     * Changes the fields that are set, and replaces all images unless the list is empty. Sent once if an image is a
     * stream.
     *
     * @throws IllegalArgumentException if there are more than 10 images, or one cannot be read, is empty or larger than
     *     10 MiB; or if {@code extra} has a value that cannot be sent with images, such as a null
     * @see <a href="https://docs.devdraft.ai/api-reference">PUT /api/v0/products/{product_id}</a>
     */
    public Product update(String productId, UpdateProduct request, List<ImageFile> images) {
        UpdateProduct change = products.requireRequest("update", request);
        requireImages("update", images);
        String jsonOnly = jsonOnlyField(change.extra());
        if (images.isEmpty()) {
            boolean isEmpty = change.equals(UpdateProduct.builder().build()); // a form needs at least one part
            return sendFields(products.put("update", ONE, productId), change, jsonOnly == null && !isEmpty);
        }
        requireForm("update", jsonOnly);
        Operation<Product> update = uploads(images).put("update", ONE, productId);
        return upload(update.multipart(change, ImageFile.parts(images)), images).send();
    }

    /**
     * Deletes a product.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">DELETE /api/v0/products/{product_id}</a>
     */
    public Deleted delete(String productId) {
        return products.delete("delete", ONE, productId).send(Deleted.class);
    }

    /**
     * Adds images to a product, which can have at most 10. Retried only if it was definitely not processed, and never
     * if an image is a stream.
     *
     * @throws IllegalArgumentException if there is no image, there are more than 10, or one cannot be read, is empty or
     *     larger than 10 MiB
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/products/{product_id}/images</a>
     */
    public ProductImageUpload uploadImages(String productId, List<ImageFile> images) {
        requireImages("uploadImages", images);
        if (images.isEmpty()) {
            throw new IllegalArgumentException(
                    "products.uploadImages requires at least one image; no request was sent");
        }
        Operation<Product> upload = uploads(images).post("uploadImages", ONE + "/images", productId);
        return upload(upload.multipart(ImageFile.parts(images)), images).send(ProductImageUpload.class);
    }

    private static void requireImages(String verb, List<ImageFile> images) {
        if (notNull("images", images).stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(
                    "products." + verb + ": images must not contain null; no request was sent");
        }
    }

    private static void requireForm(String verb, @Nullable String jsonOnlyField) {
        if (jsonOnlyField != null) {
            throw new IllegalArgumentException("products." + verb + ": " + jsonOnlyField
                    + " cannot be sent together with images; " + verb + " it without images; no request was sent");
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || (value instanceof Map<?, ?> map && map.values().stream().allMatch(Products::isNothing))
                || (value instanceof Collection<?> list && list.isEmpty());
    }

    private static Product sendFields(Operation<Product> operation, Object request, boolean asForm) {
        return (asForm ? operation.multipart(request, List.of()) : operation.body(request)).send();
    }

    /** Returns the name of the first extra field that a form cannot carry, or null if there is none. */
    private static @Nullable String jsonOnlyField(Map<String, @Nullable Object> extra) {
        return extra.entrySet().stream()
                .filter(field -> !fitsForm(field.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** A form consists of named texts, so a null, an empty list or a list of objects would be lost. */
    private static boolean fitsForm(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty() && map.values().stream().allMatch(Products::fitsForm);
        }
        if (value instanceof Collection<?> list) {
            return !list.isEmpty()
                    && list.stream()
                            .noneMatch(part -> part == null || part instanceof Map || part instanceof Collection);
        }
        return value != null;
    }

    private Resource<Product> uploads(List<ImageFile> images) {
        return exchange.with(o -> withUploadDeadline(areRepeatable(images) ? o : o.maxRetries(0)))
                .resource("products", Product.class);
    }

    private static Operation<Product> upload(Operation<Product> upload, List<ImageFile> images) {
        return (areRepeatable(images) ? upload : upload.atMostOnce()).timeout(UPLOAD);
    }

    private static boolean areRepeatable(List<ImageFile> images) {
        return images.stream().allMatch(ImageFile::isRepeatable);
    }

    /** Extends the deadline for an upload, unless the user has set one. */
    static ClientOptions withUploadDeadline(ClientOptions options) {
        boolean unchanged = options.deadline().equals(ClientOptions.DEFAULTS.deadline());
        return unchanged ? options.deadline(UPLOAD) : options;
    }
}
