package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says which part of the list of payment links to begin with.
 *
 * @param skip the number of links to pass over
 * @param take the number of links on a page
 * @param extra parameters that are not modelled
 */
public record ListPaymentLinks(
        @Nullable Integer skip,
        @Nullable Integer take,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public ListPaymentLinks {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListPaymentLinks_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the number of links to pass over; 0 unless set. */
        public abstract Builder skip(@Nullable Integer skip);

        /** Sets the number of links on a page: 1 to 100, 10 unless set. */
        public abstract Builder take(@Nullable Integer take);

        abstract ListPaymentLinks autoBuild();

        /** Builds the request. */
        public ListPaymentLinks build() {
            return Requests.build(ListPaymentLinks.class, this::autoBuild);
        }
    }
}
