package io.paylinks.gocardless.refund;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list refunds. */
public record ListRefunds(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String mandate,
        @Nullable String payment,
        @Nullable RefundType refundType,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListRefunds_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListRefunds_Builder(this);
    }

    /** Builds a {@code ListRefunds}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListRefunds, Builder> {
        Builder() {}

        /** Only refunds created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only refunds of this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Only refunds of this payment. */
        public abstract Builder payment(@Nullable String payment);

        /** Only refunds of payments, or only those of mandates. */
        public abstract Builder refundType(@Nullable RefundType refundType);
    }
}
