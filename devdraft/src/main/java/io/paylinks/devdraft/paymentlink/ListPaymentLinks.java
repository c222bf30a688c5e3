package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list payment links. */
public record ListPaymentLinks(
        @Nullable Integer skip,
        @Nullable Integer take,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListPaymentLinks_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListPaymentLinks_Builder(this);
    }

    /** Builds a {@code ListPaymentLinks}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPaymentLinks, Builder> {
        Builder() {}
    }
}
