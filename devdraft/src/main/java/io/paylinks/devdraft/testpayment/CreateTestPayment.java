package io.paylinks.devdraft.testpayment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a test payment. */
public record CreateTestPayment(
        BigDecimal amount,
        String currency,
        String description,
        @Nullable String customerId,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateTestPayment_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateTestPayment_Builder(this);
    }

    /** Builds a {@code CreateTestPayment}. Required: {@link #amount}, {@link #currency} and {@link #description}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateTestPayment, Builder> {
        Builder() {}

        /** Required. The amount in major units. */
        public abstract Builder amount(BigDecimal amount);

        /** Required. The currency in upper case, such as {@code USD}. */
        public abstract Builder currency(String currency);

        /** Required. A description of the payment. */
        public abstract Builder description(String description);

        public abstract Builder customerId(@Nullable String customerId);
    }
}
