package io.paylinks.gocardless.payout;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list payouts. */
public record ListPayouts(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String creditor,
        @Nullable String creditorBankAccount,
        @Nullable CurrencyCode currency,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable PayoutType payoutType,
        @Nullable String reference,
        @Nullable PayoutStatus status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListPayouts {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_ListPayouts_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListPayouts_Builder(this);
    }

    /** Builds a {@code ListPayouts}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPayouts, Builder> {
        Builder() {}

        /** Only payouts created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only payouts of this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Only payouts to this bank account. */
        public abstract Builder creditorBankAccount(@Nullable String creditorBankAccount);

        /** Only payouts in this currency. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Only payouts with these metadata entries. */
        public abstract Builder metadata(@Nullable Map<String, @Nullable String> metadata);

        /** Adds a metadata entry that the payouts must have. */
        public Builder metadata(String key, @Nullable String value) {
            return metadata(with(metadata(), "key", key, value));
        }

        abstract @Nullable Map<String, @Nullable String> metadata();

        /** Only payouts of this type. */
        public abstract Builder payoutType(@Nullable PayoutType payoutType);

        /** Only payouts with this reference. */
        public abstract Builder reference(@Nullable String reference);

        /** Only payouts with this status. */
        public abstract Builder status(@Nullable PayoutStatus status);
    }
}
