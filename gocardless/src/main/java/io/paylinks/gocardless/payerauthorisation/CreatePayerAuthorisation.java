package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a payer authorisation. All parts can be incomplete at first. */
public record CreatePayerAuthorisation(
        @Nullable PayerBankAccount bankAccount,
        @Nullable PayerCustomer customer,
        @Nullable PayerMandate mandate,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreatePayerAuthorisation_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreatePayerAuthorisation_Builder(this);
    }

    /** Builds a {@code CreatePayerAuthorisation}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreatePayerAuthorisation, Builder> {
        Builder() {}

        public abstract Builder bankAccount(@Nullable PayerBankAccount bankAccount);

        public abstract Builder customer(@Nullable PayerCustomer customer);

        public abstract Builder mandate(@Nullable PayerMandate mandate);
    }
}
