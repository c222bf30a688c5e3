package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates a consumer. Phone number or e-mail let Stream reach it; a company also needs address and VAT number.
 *
 * @param name its name
 * @param phoneNumber its phone number in international form, such as {@code +966512345678}
 * @param email its e-mail address
 * @param externalId your own id of it
 * @param iban its IBAN
 * @param alias a short name
 * @param comment a note of your own
 * @param preferredLanguage the language of messages to it
 * @param communicationMethods the ways in which it wants to be reached
 * @param consumerType whether it is a person or a company
 * @param address its postal address
 * @param vatNumber its VAT number
 * @param commercialRegistration its number in the commercial register
 * @param extra fields that are not modelled
 */
public record CreateConsumer(
        String name,
        @Nullable String phoneNumber,
        @Nullable String email,
        @Nullable String externalId,
        @Nullable String iban,
        @Nullable String alias,
        @Nullable String comment,
        @Nullable Language preferredLanguage,
        @Nullable List<CommunicationMethod> communicationMethods,
        @Nullable ConsumerType consumerType,
        @Nullable Address address,
        @Nullable String vatNumber,
        @Nullable String commercialRegistration,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateConsumer {
        communicationMethods = communicationMethods == null ? null : Copies.list(communicationMethods);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateConsumer_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets its name. Required. */
        public abstract Builder name(String name);

        /** Sets its phone number in international form, such as {@code +966512345678}. */
        public abstract Builder phoneNumber(@Nullable String phoneNumber);

        /** Sets its e-mail address. */
        public abstract Builder email(@Nullable String email);

        /** Sets your own id of it. */
        public abstract Builder externalId(@Nullable String externalId);

        /** Sets its IBAN; at most 34 characters. */
        public abstract Builder iban(@Nullable String iban);

        /** Sets a short name. */
        public abstract Builder alias(@Nullable String alias);

        /** Sets a note of your own. */
        public abstract Builder comment(@Nullable String comment);

        /** Sets the language of messages to it. */
        public abstract Builder preferredLanguage(@Nullable Language preferredLanguage);

        /** Sets the ways in which it wants to be reached. */
        public abstract Builder communicationMethods(@Nullable List<CommunicationMethod> communicationMethods);

        /** Sets whether it is a person or a company; {@code INDIVIDUAL} unless set. */
        public abstract Builder consumerType(@Nullable ConsumerType consumerType);

        /** Sets its postal address. */
        public abstract Builder address(@Nullable Address address);

        /** Sets its VAT number. */
        public abstract Builder vatNumber(@Nullable String vatNumber);

        /** Sets its number in the commercial register. */
        public abstract Builder commercialRegistration(@Nullable String commercialRegistration);

        abstract CreateConsumer autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateConsumer build() {
            return Requests.build(CreateConsumer.class, this::autoBuild);
        }
    }
}
