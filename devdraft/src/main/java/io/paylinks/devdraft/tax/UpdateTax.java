package io.paylinks.devdraft.tax;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to change a tax. Fields that are not set remain unchanged. Devdraft does not say which fields an explicit
 * null clears; {@code extra(name, null)} sends one.
 */
public record UpdateTax(
        @Nullable String name,
        @Nullable String description,
        @Nullable BigDecimal percentage,
        @Nullable Boolean active,
        @Nullable List<String> appIds,
        @Nullable String id,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateTax {
        appIds = Copies.orNull("appIds", appIds);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdateTax_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateTax_Builder(this);
    }

    /** Builds an {@code UpdateTax}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends TaxBuilder<UpdateTax, Builder> {
        Builder() {}

        /** The id of the tax again, which one page requires and the specification does not. */
        public abstract Builder id(@Nullable String id);
    }
}
