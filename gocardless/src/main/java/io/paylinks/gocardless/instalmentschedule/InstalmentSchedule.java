package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instalment schedule: a total that is collected in several payments.
 *
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param paymentErrors the errors of each payment, if the creation failed
 * @param status null if absent or unreadable
 * @param totalAmount in minor units, such as pence; null if absent or unreadable, not zero
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record InstalmentSchedule(
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable String name,
        Map<String, @Nullable Object> paymentErrors,
        @Nullable InstalmentScheduleStatus status,
        @Nullable Long totalAmount,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that an instalment schedule belongs to, and of its payments.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String customer,
            @Nullable String mandate,
            List<String> payments,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
