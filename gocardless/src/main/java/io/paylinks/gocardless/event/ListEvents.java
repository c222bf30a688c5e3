package io.paylinks.gocardless.event;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters events. */
public record ListEvents(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable EventAction action,
        @Nullable String billingRequest,
        @Nullable Range<Instant> createdAt,
        @Nullable String creditor,
        @Nullable String export,
        @Nullable EventInclude include,
        @Nullable String instalmentSchedule,
        @Nullable String mandate,
        @Nullable String outboundPayment,
        @Nullable String parentEvent,
        @Nullable String payerAuthorisation,
        @Nullable String payment,
        @Nullable String paymentAccountTransaction,
        @Nullable String payout,
        @Nullable String refund,
        @Nullable EventResourceType resourceType,
        @Nullable String schemeIdentifier,
        @Nullable String subscription,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListEvents_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListEvents_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListEvents, Builder> {
        Builder() {}

        /** Keeps events with this action. Actions are common to several types, so say the resource type as well. */
        public abstract Builder action(@Nullable EventAction action);

        /** Keeps events of this billing request. */
        public abstract Builder billingRequest(@Nullable String billingRequest);

        /** Keeps events created in this time. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Keeps events of this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Keeps events of this export. */
        public abstract Builder export(@Nullable String export);

        /** Fetches a related resource as well; {@code Linked.of(page)} has it. */
        public abstract Builder include(@Nullable EventInclude include);

        /** Keeps events of this instalment schedule. */
        public abstract Builder instalmentSchedule(@Nullable String instalmentSchedule);

        /** Keeps events of this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Keeps events of this outbound payment. */
        public abstract Builder outboundPayment(@Nullable String outboundPayment);

        /** Keeps events that this event caused. */
        public abstract Builder parentEvent(@Nullable String parentEvent);

        /** Keeps events of this payer authorisation. */
        public abstract Builder payerAuthorisation(@Nullable String payerAuthorisation);

        /** Keeps events of this payment. */
        public abstract Builder payment(@Nullable String payment);

        /** Keeps events of this payment account transaction. */
        public abstract Builder paymentAccountTransaction(@Nullable String paymentAccountTransaction);

        /** Keeps events of this payout. */
        public abstract Builder payout(@Nullable String payout);

        /** Keeps events of this refund. */
        public abstract Builder refund(@Nullable String refund);

        /** Keeps events of this kind of resource. */
        public abstract Builder resourceType(@Nullable EventResourceType resourceType);

        /** Keeps events of this scheme identifier. */
        public abstract Builder schemeIdentifier(@Nullable String schemeIdentifier);

        /** Keeps events of this subscription. */
        public abstract Builder subscription(@Nullable String subscription);
    }
}
