package io.paylinks.devdraft.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to change a customer. Fields that are not set remain unchanged. Devdraft does not say which fields an
 * explicit null clears; {@code extra(name, null)} sends one.
 */
public record UpdateCustomer(
        @JsonProperty("first_name") @Nullable String firstName,
        @JsonProperty("last_name") @Nullable String lastName,
        @Nullable String email,
        @JsonProperty("phone_number") @Nullable String phoneNumber,
        @JsonProperty("customer_type") @Nullable CustomerType customerType,
        @Nullable CustomerStatus status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdateCustomer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateCustomer_Builder(this);
    }

    /** Builds an {@code UpdateCustomer}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends CustomerBuilder<UpdateCustomer, Builder> {
        Builder() {}
    }
}
