package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is being charged.
 *
 * @param paymentId the payment
 * @param invoiceId the invoice
 * @param extra fields that this version does not know, under their wire names
 */
public record AutoCharge(
        @Nullable String paymentId,
        @Nullable String invoiceId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public AutoCharge {
        extra = Copies.map(extra);
    }
}
