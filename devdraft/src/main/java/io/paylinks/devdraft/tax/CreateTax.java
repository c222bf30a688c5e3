package io.paylinks.devdraft.tax;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a tax. */
public record CreateTax(
        String name,
        @Nullable String description,
        BigDecimal percentage,
        @Nullable Boolean active,
        @Nullable List<String> appIds,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateTax {
        appIds = Copies.orNull("appIds", appIds);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateTax_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateTax_Builder(this);
    }

    /** Builds a {@code CreateTax}. Required: {@link #name} and {@link #percentage}. */
    @AutoBuilder
    public abstract static class Builder extends TaxBuilder<CreateTax, Builder> {
        Builder() {}
    }
}
