package io.paylinks.gocardless.creditorbankaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list creditor bank accounts. */
public record ListCreditorBankAccounts(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String creditor,
        @Nullable Boolean enabled,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListCreditorBankAccounts_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListCreditorBankAccounts_Builder(this);
    }

    /** Builds a {@code ListCreditorBankAccounts}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListCreditorBankAccounts, Builder> {
        Builder() {}

        /** Only creditor bank accounts created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only creditor bank accounts of this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Only enabled bank accounts, or only disabled ones. */
        public abstract Builder enabled(boolean enabled);
    }
}
