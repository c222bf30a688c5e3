package io.paylinks.gocardless.branding;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a logo. GoCardless requires an image. */
public record CreateLogo(
        @Nullable String image, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateLogo_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateLogo_Builder(this);
    }

    /** Returns the size of the image instead of its content. */
    @Override
    public String toString() {
        return "CreateLogo[image=" + (image == null ? null : image.length() + " characters") + ", extra=" + extra + "]";
    }

    /** Builds a {@code CreateLogo}. GoCardless requires an image. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateLogo, Builder> {
        Builder() {}

        /** The id of the creditor. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Required by GoCardless. The image as a data URL: {@code data:image/png;base64,…}. */
        public abstract Builder image(@Nullable String image);
    }
}
