package io.paylinks.gocardless.customernotification;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A notification to a customer that you can send instead of GoCardless.
 *
 * @param actionTakenBy the party that handled it
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record CustomerNotification(
        @Nullable NotificationAction actionTaken,
        @Nullable Instant actionTakenAt,
        @Nullable String actionTakenBy,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        @Nullable CustomerNotificationType type,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a customer notification is about.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String customer,
            @Nullable String event,
            @Nullable String mandate,
            @Nullable String payment,
            @Nullable String refund,
            @Nullable String subscription,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
