package io.paylinks.gocardless.branding;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a payer theme. Colours are hexadecimal, such as {@code #128DAA}. */
public record CreatePayerTheme(
        @Nullable String buttonBackgroundColour,
        @Nullable String contentBoxBorderColour,
        @Nullable String headerBackgroundColour,
        @Nullable String linkTextColour,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreatePayerTheme_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreatePayerTheme_Builder(this);
    }

    /** Builds a {@code CreatePayerTheme}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreatePayerTheme, Builder> {
        Builder() {}

        public abstract Builder buttonBackgroundColour(@Nullable String buttonBackgroundColour);

        public abstract Builder contentBoxBorderColour(@Nullable String contentBoxBorderColour);

        /** The id of the creditor. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        public abstract Builder headerBackgroundColour(@Nullable String headerBackgroundColour);

        public abstract Builder linkTextColour(@Nullable String linkTextColour);
    }
}
