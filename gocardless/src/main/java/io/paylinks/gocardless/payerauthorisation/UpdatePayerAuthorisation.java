package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to change a payer authorisation. GoCardless expects all three parts each time, and clears what they omit.
 */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdatePayerAuthorisation, Builder> {
        Builder() {}

        /** Gives the bank account. */
        public abstract Builder bankAccount(@Nullable PayerBankAccount bankAccount);

        /** Says who the payer is. */
        public abstract Builder customer(@Nullable PayerCustomer customer);

        /** Gives the mandate. */
        public abstract Builder mandate(@Nullable PayerMandate mandate);
    }
}
