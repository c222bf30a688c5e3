package io.paylinks.devdraft.customer;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer.
 *
 * @param status null if absent or unreadable
 * @param lastSpent the amount of the last purchase, in major units; null if absent or unreadable, not zero
 * @param lastPurchaseDate null before the first purchase
 * @param appId the application that the customer belongs to; also read from {@code app_id}
 * @param createdAt also read from {@code created_at}
 * @param updatedAt also read from {@code updated_at}
 * @param app the same application, with its name
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Customer(
        @JsonProperty(required = true) String id,
        @JsonProperty("first_name") @Nullable String firstName,
        @JsonProperty("last_name") @Nullable String lastName,
        @Nullable String email,
        @JsonProperty("phone_number") @Nullable String phoneNumber,
        @JsonProperty("customer_type") @Nullable CustomerType customerType,
        @Nullable CustomerStatus status,
        @JsonProperty("last_spent") @Nullable BigDecimal lastSpent,
        @JsonProperty("last_purchase_date") @Nullable Instant lastPurchaseDate,
        @JsonAlias("app_id") @Nullable String appId,
        @JsonAlias("created_at") @Nullable Instant createdAt,
        @JsonAlias("updated_at") @Nullable Instant updatedAt,
        @Nullable App app,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The application that a customer belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record App(
            @Nullable String id,
            @JsonProperty("app_name") @Nullable String appName,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
