package io.paylinks.devdraft.product;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The images that were added to a product.
 *
 * @param totalImages how many the product has now
 * @param extra unknown fields, keyed by their JSON names
 */
public record ProductImageUpload(
        @Nullable String productId,
        List<UploadedImage> uploadedImages,
        @Nullable Integer totalImages,
        @Nullable Processing processing,
        @Nullable UpdatedProduct updatedProduct,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * An image that was stored.
     *
     * @param originalName the name of the file
     * @param url the address of the image
     * @param thumbnailUrl the address of a smaller image
     * @param size in bytes
     * @param position its place among the product's images
     * @param extra unknown fields, keyed by their JSON names
     */
    public record UploadedImage(
            @Nullable String originalName,
            @Nullable String url,
            @Nullable String thumbnailUrl,
            @Nullable Long size,
            @Nullable Dimensions dimensions,
            @Nullable Integer position,
            @Nullable Instant uploadedAt,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The size of an image, in pixels.
     *
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Dimensions(
            @Nullable Integer width,
            @Nullable Integer height,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * What was done with the images.
     *
     * @param status such as {@code completed}
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Processing(
            @Nullable String status,
            @Nullable Boolean optimizationApplied,
            @Nullable Boolean thumbnailsGenerated,
            @Nullable Boolean cdnDistributed,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The product, as it is after the upload.
     *
     * @param images the addresses of all its images
     * @param extra unknown fields, keyed by their JSON names
     */
    public record UpdatedProduct(
            @Nullable String id,
            @Nullable String name,
            List<String> images,
            @Nullable Integer imageCount,
            @Nullable Instant lastImageUpdate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
