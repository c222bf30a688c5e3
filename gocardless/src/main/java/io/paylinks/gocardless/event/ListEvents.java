package io.paylinks.gocardless.event;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list events. */
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

    /** Builds a {@code ListEvents}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListEvents, Builder> {
        Builder() {}

        /**
         * Only events with this action. The same action can occur for several resource types, so set the resource type
         * as well.
         */
        public abstract Builder action(@Nullable EventAction action);

        /** Only events of this billing request. */
        public abstract Builder billingRequest(@Nullable String billingRequest);

        /** Only events created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only events of this creditor. */
        public abstract Builder creditor(@Nullable String creditor);

        /** Only events of this export. */
        public abstract Builder export(@Nullable String export);

        /** The related resource to include; {@code Linked.of(page)} reads it. */
        public abstract Builder include(@Nullable EventInclude include);

        /** Only events of this instalment schedule. */
        public abstract Builder instalmentSchedule(@Nullable String instalmentSchedule);

        /** Only events of this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Only events of this outbound payment. */
        public abstract Builder outboundPayment(@Nullable String outboundPayment);

        /** Only events caused by this event. */
        public abstract Builder parentEvent(@Nullable String parentEvent);

        /** Only events of this payer authorisation. */
        public abstract Builder payerAuthorisation(@Nullable String payerAuthorisation);

        /** Only events of this payment. */
        public abstract Builder payment(@Nullable String payment);

        /** Only events of this payment account transaction. */
        public abstract Builder paymentAccountTransaction(@Nullable String paymentAccountTransaction);

        /** Only events of this payout. */
        public abstract Builder payout(@Nullable String payout);

        /** Only events of this refund. */
        public abstract Builder refund(@Nullable String refund);

        /** Only events with this resource type. */
        public abstract Builder resourceType(@Nullable EventResourceType resourceType);

        /** Only events of this scheme identifier. */
        public abstract Builder schemeIdentifier(@Nullable String schemeIdentifier);

        /** Only events of this subscription. */
        public abstract Builder subscription(@Nullable String subscription);
    }
}
