package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import of several outbound payments.
 *
 * @param amountSum the sum of all entries, in minor units; null if absent or unreadable, not zero
 * @param authorisationUrl the URL at which the import is approved
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record OutboundPaymentImport(
        @Nullable Long amountSum,
        @Nullable String authorisationUrl,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable EntryCounts entryCounts,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        @Nullable OutboundPaymentImportStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The number of entries of an import in each state.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record EntryCounts(
            @Nullable Integer failedToProcess,
            @Nullable Integer invalid,
            @Nullable Integer processed,
            @Nullable Integer total,
            @Nullable Integer valid,
            @Nullable Integer verified,
            @Nullable Integer verifiedWithFullMatch,
            @Nullable Integer verifiedWithNoMatch,
            @Nullable Integer verifiedWithPartialMatch,
            @Nullable Integer verifiedWithUnableToMatch,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The ids of the resources that an outbound payment import belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
