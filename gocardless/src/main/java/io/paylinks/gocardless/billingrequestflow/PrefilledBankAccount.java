package io.paylinks.gocardless.billingrequestflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.gocardless.common.AccountType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The known details of the bank account, with which the pages are prefilled. */
public record PrefilledBankAccount(
        @Nullable AccountType accountType,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_PrefilledBankAccount_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PrefilledBankAccount_Builder(this);
    }

    /** Builds a {@code PrefilledBankAccount}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<PrefilledBankAccount, Builder> {
        Builder() {}

        /** The type of the account; only for the United States. */
        public abstract Builder accountType(@Nullable AccountType accountType);
    }
}
