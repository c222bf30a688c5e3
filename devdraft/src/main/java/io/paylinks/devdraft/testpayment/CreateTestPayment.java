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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateTestPayment, Builder> {
        Builder() {}

        /** Required. Pays this amount, in major units. */
        public abstract Builder amount(BigDecimal amount);

        /** Pays in this currency, in upper case: {@code USD}. Required. */
        public abstract Builder currency(String currency);

        /** Required. What is paid for. */
        public abstract Builder description(String description);

        /** The customer who pays. */
        public abstract Builder customerId(@Nullable String customerId);
    }
}
