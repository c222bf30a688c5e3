package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.Secret;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A webhook: an endpoint to which Devdraft delivers events.
 *
 * @param isActive whether events are delivered
 * @param encrypted whether bodies are encrypted; Devdraft does not say how
 * @param signingSecret the signing secret; Devdraft may not return it, so store the one that you set
 * @param recentEvents the recent events; empty unless requested
 * @param secret the name of {@code signingSecret} on some pages
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Webhook(
        @JsonProperty(required = true) String id,
        @Nullable String name,
        @Nullable String url,
        @Nullable Boolean isActive,
        @Nullable Boolean encrypted,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonProperty("updated_at") @Nullable Instant updatedAt,
        @JsonProperty("delivery_stats") @Nullable DeliveryStats deliveryStats,
        @JsonProperty("signing_secret") @Nullable Secret signingSecret,
        @Nullable App app,
        @JsonProperty("recent_events") List<RecentEvent> recentEvents,
        @Nullable Secret secret,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * Statistics of deliveries.
     *
     * @param lastDelivery the last delivery; null if there was none
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record DeliveryStats(
            @JsonProperty("total_events") @Nullable Integer totalEvents,
            @JsonProperty("successful_deliveries") @Nullable Integer successfulDeliveries,
            @JsonProperty("failed_deliveries") @Nullable Integer failedDeliveries,
            @JsonProperty("last_delivery") @Nullable Instant lastDelivery,
            @JsonProperty("success_rate") @Nullable BigDecimal successRate,
            @JsonProperty("average_response_time") @Nullable Integer averageResponseTime,
            @JsonProperty("last_24h_events") @Nullable Integer last24hEvents,
            @JsonProperty("last_24h_failures") @Nullable Integer last24hFailures,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The application of a webhook.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record App(
            @Nullable String id,
            @Nullable String name,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * A recent event with its delivery.
     *
     * @param responseCode the HTTP status of your server's response; null if there was none
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record RecentEvent(
            @Nullable String id,
            @JsonProperty("event_type") @Nullable WebhookEventType eventType,
            @JsonProperty("delivery_status") @Nullable String deliveryStatus,
            @JsonProperty("response_code") @Nullable Integer responseCode,
            @JsonProperty("response_time") @Nullable Integer responseTime,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
