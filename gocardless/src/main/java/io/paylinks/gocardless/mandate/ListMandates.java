package io.paylinks.gocardless.mandate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.ListBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list mandates. */
public record ListMandates(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String creditor,
        @Nullable String customer,
        @Nullable String customerBankAccount,
        @JsonProperty("include") @Nullable List<String> includes,
        @Nullable MandateType mandateType,
        @Nullable String reference,
        @JsonProperty("scheme") @Nullable List<Scheme> schemes,
        @JsonProperty("status") @Nullable List<MandateStatus> statuses,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListMandates {
        includes = Copies.orNull("includes", includes);
        schemes = Copies.orNull("schemes", schemes);
        statuses = Copies.orNull("statuses", statuses);
    }

    public static Builder builder() {
        return new AutoBuilder_ListMandates_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListMandates_Builder(this);
    }

    /** Builds a {@code ListMandates}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListMandates, Builder> {
        Builder() {}

        /** Only mandates created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only mandates of this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Only mandates of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Only mandates of this bank account. */
        public abstract Builder customerBankAccount(@Nullable String customerBankAccount);

        /** The related resources to include, such as {@code customer}; {@code Linked.of(page)} reads them. */
        public abstract Builder includes(@Nullable List<String> includes);

        /** Adds a related resource to include, such as {@code customer}. */
        public Builder include(String include) {
            return includes(appended(includes(), "include", include));
        }

        abstract @Nullable List<String> includes();

        /** Only mandates of this type. */
        public abstract Builder mandateType(@Nullable MandateType mandateType);

        /** Only mandates with this reference. */
        public abstract Builder reference(@Nullable String reference);

        /** Only mandates of these schemes. */
        public abstract Builder schemes(@Nullable List<Scheme> schemes);

        /** Also returns mandates of this scheme. */
        public Builder scheme(Scheme scheme) {
            return schemes(appended(schemes(), "scheme", scheme));
        }

        abstract @Nullable List<Scheme> schemes();

        /** Only mandates with these statuses; at most four. */
        public abstract Builder statuses(@Nullable List<MandateStatus> statuses);

        /** Also returns mandates with this status. */
        public Builder status(MandateStatus status) {
            return statuses(appended(statuses(), "status", status));
        }

        abstract @Nullable List<MandateStatus> statuses();
    }
}
