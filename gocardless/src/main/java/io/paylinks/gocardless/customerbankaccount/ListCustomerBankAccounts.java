package io.paylinks.gocardless.customerbankaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list customer bank accounts. */
public record ListCustomerBankAccounts(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String customer,
        @Nullable Boolean enabled,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListCustomerBankAccounts_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListCustomerBankAccounts_Builder(this);
    }

    /** Builds a {@code ListCustomerBankAccounts}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListCustomerBankAccounts, Builder> {
        Builder() {}

        /** Only customer bank accounts created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only customer bank accounts of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Only enabled bank accounts, or only disabled ones. */
        public abstract Builder enabled(boolean enabled);
    }
}
