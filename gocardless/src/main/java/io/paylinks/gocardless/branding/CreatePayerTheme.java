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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreatePayerTheme, Builder> {
        Builder() {}

        /** Fills buttons with this colour. */
        public abstract Builder buttonBackgroundColour(@Nullable String buttonBackgroundColour);

        /** Draws the border of boxes in this colour. */
        public abstract Builder contentBoxBorderColour(@Nullable String contentBoxBorderColour);

        /** Uses it for this creditor. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Fills the header with this colour. */
        public abstract Builder headerBackgroundColour(@Nullable String headerBackgroundColour);

        /** Writes links in this colour. */
        public abstract Builder linkTextColour(@Nullable String linkTextColour);
    }
}
