package io.paylinks.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A payment of GoCardless with dates as text and a closed status. */
record StrictPayment(
        String id,
        String createdAt,
        String chargeDate,
        Long amount,
        Long amountRefunded,
        Long appFee,
        Currency currency,
        String description,
        Status status,
        String reference,
        Scheme scheme,
        Boolean fasterAch,
        Boolean retryIfPossible,
        Fx fx,
        HandPayments.Links links,
        Map<String, Object> metadata) {
    enum Currency {
        AUD,
        CAD,
        DKK,
        EUR,
        GBP,
        NZD,
        SEK,
        USD
    }

    enum Status {
        @JsonProperty("pending_customer_approval")
        PENDING_CUSTOMER_APPROVAL,
        @JsonProperty("pending_submission")
        PENDING_SUBMISSION,
        @JsonProperty("submitted")
        SUBMITTED,
        @JsonProperty("confirmed")
        CONFIRMED,
        @JsonProperty("paid_out")
        PAID_OUT,
        @JsonProperty("cancelled")
        CANCELLED,
        @JsonProperty("customer_approval_denied")
        CUSTOMER_APPROVAL_DENIED,
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("charged_back")
        CHARGED_BACK
    }

    enum Scheme {
        @JsonProperty("ach")
        ACH,
        @JsonProperty("autogiro")
        AUTOGIRO,
        @JsonProperty("bacs")
        BACS,
        @JsonProperty("becs")
        BECS,
        @JsonProperty("becs_nz")
        BECS_NZ,
        @JsonProperty("betalingsservice")
        BETALINGSSERVICE,
        @JsonProperty("faster_payments")
        FASTER_PAYMENTS,
        @JsonProperty("pad")
        PAD,
        @JsonProperty("sepa_core")
        SEPA_CORE
    }

    record Fx(BigDecimal estimatedExchangeRate, BigDecimal exchangeRate, Long fxAmount, Currency fxCurrency) {}

    record One(StrictPayment payments) {}

    record Many(List<StrictPayment> payments, HandPayments.Meta meta) {}
}
