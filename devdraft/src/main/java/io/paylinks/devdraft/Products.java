package io.paylinks.devdraft;

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
import java.util.List;
import java.util.Objects;

/**
 * Operations on products.
 *
 * <p>Where images are sent, an attempt may take 5 minutes instead of the client's {@code attemptTimeout}, and so may
 * the call, unless the client has a {@code deadline} other than that of a new client.
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

    /** Fetches a product. */
    public Product get(String productId) {
        return products.get("get", ONE, productId).send();
    }

    /** Lists all products. */
    public Page<Product> list() {
        return list(ListProducts.builder().build());
    }

    /** Lists products from the place that the request names. */
    public Page<Product> list(ListProducts request) {
        return products.envelope("products").get("list", ALL).query(request).page();
    }

    /**
     * Creates a product. The request carries an idempotency key, but Devdraft does not promise to honour it: it is
     * retried only if it surely did not run.
     */
    public Product create(CreateProduct request) {
        return products.post("create", ALL).body(request).send();
    }

    /**
     * Creates a product with images, as a form; without any it is {@link #create(CreateProduct)}. Retried only if it
     * surely did not run, and never if an image is a stream.
     *
     * @throws IllegalArgumentException if there are more than 10 images, or one is larger than 10 MiB
     */
    public Product create(CreateProduct request, List<ImageFile> images) {
        CreateProduct product = products.given("create", request);
        requireImages(images);
        return images.isEmpty()
                ? create(product)
                : upload(uploads(images).post("create", ALL).multipart(product, ImageFile.parts(images)), images)
                        .send();
    }

    /** Changes the fields that are set. */
    public Product update(String productId, UpdateProduct request) {
        return products.put("update", ONE, productId).body(request).send();
    }

    /**
     * Changes the fields that are set and replaces all images, as a form; without images it is {@code update(productId,
     * request)}. Sent once if an image is a stream.
     *
     * @throws IllegalArgumentException if there are more than 10 images, or one is larger than 10 MiB
     */
    public Product update(String productId, UpdateProduct request, List<ImageFile> images) {
        UpdateProduct change = products.given("update", request);
        requireImages(images);
        if (images.isEmpty()) {
            return update(productId, change);
        }
        Operation<Product> update = uploads(images).put("update", ONE, productId);
        return upload(update.multipart(change, ImageFile.parts(images)), images).send();
    }

    /** Deletes a product. */
    public Deleted delete(String productId) {
        return products.delete("delete", ONE, productId).send(Deleted.class);
    }

    /**
     * Adds images to those that a product has; it can have 10. Retried only if it surely did not run, and never if an
     * image is a stream.
     *
     * @throws IllegalArgumentException if there is no image, there are more than 10, or one is larger than 10 MiB
     */
    public ProductImageUpload uploadImages(String productId, List<ImageFile> images) {
        requireImages(images);
        if (images.isEmpty()) {
            throw new IllegalArgumentException("products.uploadImages needs at least one image; nothing was sent");
        }
        Operation<Product> upload = uploads(images).post("uploadImages", ONE + "/images", productId);
        return upload(upload.multipart(ImageFile.parts(images)), images).send(ProductImageUpload.class);
    }

    private static void requireImages(List<ImageFile> images) {
        if (images == null || images.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("images must be a list without null; nothing was sent");
        }
    }

    private Resource<Product> uploads(List<ImageFile> images) {
        return exchange.with(o -> patient(areRepeatable(images) ? o : o.maxRetries(0)))
                .resource("products", Product.class);
    }

    private static Operation<Product> upload(Operation<Product> upload, List<ImageFile> images) {
        return (areRepeatable(images) ? upload : upload.atMostOnce()).timeout(UPLOAD);
    }

    private static boolean areRepeatable(List<ImageFile> images) {
        return images.stream().allMatch(ImageFile::isRepeatable);
    }

    /** Gives time for an upload, unless the user has said how long a call may take. */
    static ClientOptions patient(ClientOptions options) {
        boolean unchanged = options.deadline().equals(ClientOptions.DEFAULTS.deadline());
        return unchanged ? options.deadline(UPLOAD) : options;
    }
}
