package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to replace a payer authorisation. GoCardless expects all three parts, and clears omitted fields. */
public record UpdatePayerAuthorisation(
        @Nullable PayerBankAccount bankAccount,
        @Nullable PayerCustomer customer,
        @Nullable PayerMandate mandate,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdatePayerAuthorisation_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdatePayerAuthorisation_Builder(this);
    }

    /** Builds an {@code UpdatePayerAuthorisation}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdatePayerAuthorisation, Builder> {
        Builder() {}

        public abstract Builder bankAccount(@Nullable PayerBankAccount bankAccount);

        public abstract Builder customer(@Nullable PayerCustomer customer);

        public abstract Builder mandate(@Nullable PayerMandate mandate);
    }
}
