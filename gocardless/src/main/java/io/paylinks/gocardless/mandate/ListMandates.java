package io.paylinks.gocardless.mandate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.ListBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters mandates. */
public record ListMandates(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String creditor,
        @Nullable String customer,
        @Nullable String customerBankAccount,
        @Nullable List<String> include,
        @Nullable MandateType mandateType,
        @Nullable String reference,
        @Nullable List<Scheme> scheme,
        @Nullable List<MandateStatus> status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListMandates {
        include = Copies.orNull("include", include);
        scheme = Copies.orNull("scheme", scheme);
        status = Copies.orNull("status", status);
    }

    public static Builder builder() {
        return new AutoBuilder_ListMandates_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListMandates, Builder> {
        private final List<String> includeAdded = new ArrayList<>();
        private final List<Scheme> schemeAdded = new ArrayList<>();
        private final List<MandateStatus> statusAdded = new ArrayList<>();

        Builder() {}

        /** Keeps mandates created in this time. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Keeps mandates of this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Keeps mandates of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Keeps mandates of this bank account. */
        public abstract Builder customerBankAccount(@Nullable String customerBankAccount);

        /**
         * Fetches related resources as well, such as {@code customer}; {@code Linked.of(page)} has them. Call it again
         * for others.
         */
        public Builder include(String include) {
            return include(appended(includeAdded, "include", include));
        }

        abstract Builder include(@Nullable List<String> include);

        /** Keeps mandates of this type. */
        public abstract Builder mandateType(@Nullable MandateType mandateType);

        /** Keeps mandates with this reference. */
        public abstract Builder reference(@Nullable String reference);

        /** Keeps mandates of this scheme; call it again to keep others as well. */
        public Builder scheme(Scheme scheme) {
            return scheme(appended(schemeAdded, "scheme", scheme));
        }

        abstract Builder scheme(@Nullable List<Scheme> scheme);

        /** Keeps mandates with this status; call it again to keep others as well. */
        public Builder status(MandateStatus status) {
            return status(appended(statusAdded, "status", status));
        }

        abstract Builder status(@Nullable List<MandateStatus> status);
    }
}
