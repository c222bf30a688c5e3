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
 * @param totalImages the number of images that the product has now
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record ProductImageUpload(
        @Nullable String productId,
        List<UploadedImage> uploadedImages,
        @Nullable Integer totalImages,
        @Nullable Processing processing,
        @Nullable UpdatedProduct updatedProduct,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * A stored image.
     *
     * @param originalName the name of the uploaded file
     * @param thumbnailUrl the URL of a smaller version
     * @param size the size in bytes
     * @param position its position among the product's images
     * @param extra unknown and unreadable fields, keyed by their JSON names
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
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Dimensions(
            @Nullable Integer width,
            @Nullable Integer height,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The processing of the images.
     *
     * @param status such as {@code completed}
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Processing(
            @Nullable String status,
            @Nullable Boolean optimizationApplied,
            @Nullable Boolean thumbnailsGenerated,
            @Nullable Boolean cdnDistributed,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The product after the upload.
     *
     * @param images the URLs of all its images
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record UpdatedProduct(
            @Nullable String id,
            @Nullable String name,
            List<String> images,
            @Nullable Integer imageCount,
            @Nullable Instant lastImageUpdate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
