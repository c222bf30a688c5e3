package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.Currency;
import io.paylinks.gocardless.common.Fx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment: money collected from a customer through a mandate.
 *
 * @param amount the amount in minor units, such as pence
 * @param amountRefunded what was refunded, in minor units
 * @param appFee the partner's fee in minor units, for OAuth apps
 * @param chargeDate the day on which the customer is charged
 * @param createdAt when it was created
 * @param currency the currency
 * @param description a text about it; the customer may see it
 * @param fasterAch whether it goes through faster ACH
 * @param fx how it is exchanged
 * @param id its id, such as {@code PM123}
 * @param links what it belongs to
 * @param metadata values of your own: at most 3 keys of at most 50 characters, values of at most 500
 * @param reference a text for the customer's bank statement
 * @param retryIfPossible whether a failed collection is tried again by itself
 * @param scheme the scheme of the mandate, such as {@code bacs}
 * @param status its state
 * @param extra fields that this version does not know, under their wire names
 */
public record Payment(
        @Nullable Long amount,
        @Nullable Long amountRefunded,
        @Nullable Long appFee,
        @Nullable LocalDate chargeDate,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable String description,
        @Nullable Boolean fasterAch,
        @Nullable Fx fx,
        @Nullable String id,
        @Nullable PaymentLinks links,
        Map<String, @Nullable Object> metadata,
        @Nullable String reference,
        @Nullable Boolean retryIfPossible,
        @Nullable String scheme,
        @Nullable PaymentStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Payment {
        metadata = Copies.map(metadata);
        extra = Copies.map(extra);
    }
}
