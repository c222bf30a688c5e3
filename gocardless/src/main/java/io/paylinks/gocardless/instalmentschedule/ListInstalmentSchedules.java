package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters instalment schedules. */
public record ListInstalmentSchedules(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String customer,
        @Nullable String mandate,
        @Nullable List<InstalmentScheduleStatus> status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListInstalmentSchedules {
        status = Copies.orNull("status", status);
    }

    public static Builder builder() {
        return new AutoBuilder_ListInstalmentSchedules_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListInstalmentSchedules, Builder> {
        private final List<InstalmentScheduleStatus> statusAdded = new ArrayList<>();

        Builder() {}

        /** Keeps instalment schedules created in this time. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Keeps instalment schedules of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Keeps instalment schedules of this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Keeps instalment schedules with this status; call it again to keep others as well. */
        public Builder status(InstalmentScheduleStatus status) {
            return status(appended(statusAdded, "status", status));
        }

        abstract Builder status(@Nullable List<InstalmentScheduleStatus> status);
    }
}
