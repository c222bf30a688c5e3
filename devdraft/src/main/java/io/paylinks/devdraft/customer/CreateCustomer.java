package io.paylinks.devdraft.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a customer. */
public record CreateCustomer(
        @JsonProperty("first_name") String firstName,
        @JsonProperty("last_name") String lastName,
        @Nullable String email,
        @JsonProperty("phone_number") String phoneNumber,
        @JsonProperty("customer_type") @Nullable CustomerType customerType,
        @Nullable CustomerStatus status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateCustomer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateCustomer_Builder(this);
    }

    /** Builds a {@code CreateCustomer}. Required: {@link #firstName}, {@link #lastName} and {@link #phoneNumber}. */
    @AutoBuilder
    public abstract static class Builder extends CustomerBuilder<CreateCustomer, Builder> {
        Builder() {}
    }
}
