package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import io.paylinks.stream.common.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a consumer. Stream contacts consumers by phone or e-mail. A business also requires an address and
 * a VAT number.
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
        communicationMethods = Copies.orNull("communicationMethods", communicationMethods);
    }

    /** Masks the IBAN. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateConsumer_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateConsumer_Builder(this);
    }

    /** Builds a {@code CreateConsumer}. Required: {@link #name}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateConsumer, Builder> {
        Builder() {}

        /** Required. The name of the consumer. */
        public abstract Builder name(String name);

        /** The phone number, in international form, such as {@code +966512345678}. */
        public abstract Builder phoneNumber(@Nullable String phoneNumber);

        /** The e-mail address. In a sandbox it must be that of the organization's user. */
        public abstract Builder email(@Nullable String email);

        /** Your own id of the consumer, for {@code Consumers.findByExternalId}. */
        public abstract Builder externalId(@Nullable String externalId);

        /** The IBAN; at most 34 characters. */
        public abstract Builder iban(@Nullable String iban);

        /** A short name of the consumer. */
        public abstract Builder alias(@Nullable String alias);

        /** Your own note, which the consumer does not see. */
        public abstract Builder comment(@Nullable String comment);

        /** The language of notifications. */
        public abstract Builder preferredLanguage(@Nullable Language preferredLanguage);

        /** The ways to notify the consumer. */
        public abstract Builder communicationMethods(@Nullable List<CommunicationMethod> communicationMethods);

        abstract @Nullable List<CommunicationMethod> communicationMethods();

        /** Adds a way to notify the consumer. */
        public Builder communicationMethod(CommunicationMethod communicationMethod) {
            return communicationMethods(appended(communicationMethods(), "communicationMethod", communicationMethod));
        }

        /** The kind of consumer. A business also requires an address and a VAT number. Default: {@code INDIVIDUAL}. */
        public abstract Builder consumerType(@Nullable ConsumerType consumerType);

        /** The postal address. */
        public abstract Builder address(@Nullable Address address);

        /** The VAT number of a business. */
        public abstract Builder vatNumber(@Nullable String vatNumber);

        /** The number of a business in the commercial register. */
        public abstract Builder commercialRegistration(@Nullable String commercialRegistration);
    }
}
