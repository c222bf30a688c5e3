package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list instalment schedules. */
public record ListInstalmentSchedules(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String customer,
        @Nullable String mandate,
        @JsonProperty("status") @Nullable List<InstalmentScheduleStatus> statuses,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListInstalmentSchedules {
        statuses = Copies.orNull("statuses", statuses);
    }

    public static Builder builder() {
        return new AutoBuilder_ListInstalmentSchedules_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListInstalmentSchedules_Builder(this);
    }

    /** Builds a {@code ListInstalmentSchedules}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListInstalmentSchedules, Builder> {
        Builder() {}

        /** Only instalment schedules created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only instalment schedules of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Only instalment schedules of this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Only instalment schedules with these statuses. */
        public abstract Builder statuses(@Nullable List<InstalmentScheduleStatus> statuses);

        /** Also returns instalment schedules with this status. */
        public Builder status(InstalmentScheduleStatus status) {
            return statuses(appended(statuses(), "status", status));
        }

        abstract @Nullable List<InstalmentScheduleStatus> statuses();
    }
}
