package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a new payment belongs to.
 *
 * @param mandate the mandate it is collected through
 * @param extra fields that are not modelled
 */
public record CreatePaymentLinks(
        @Nullable String mandate, @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreatePaymentLinks {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreatePaymentLinks_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the mandate it is collected through. */
        public abstract Builder mandate(@Nullable String mandate);

        abstract CreatePaymentLinks autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreatePaymentLinks build() {
            return Requests.build(CreatePaymentLinks.class, this::autoBuild);
        }
    }
}
