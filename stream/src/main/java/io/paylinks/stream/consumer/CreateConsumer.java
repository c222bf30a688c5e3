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

/** Creates a consumer. Stream reaches it by phone number or e-mail; a business also needs address and VAT number. */
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

    /** Returns all but the IBAN. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateConsumer_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateConsumer, Builder> {
        Builder() {}

        /** Names the consumer. Required. */
        public abstract Builder name(String name);

        /** Lets Stream reach the consumer by phone; in international form, such as {@code +966512345678}. */
        public abstract Builder phoneNumber(@Nullable String phoneNumber);

        /** Lets Stream reach the consumer by e-mail. In a sandbox it must be the address of the organization's user. */
        public abstract Builder email(@Nullable String email);

        /** Links the consumer to your own id, which {@code Consumers.findByExternalId} finds. */
        public abstract Builder externalId(@Nullable String externalId);

        /** Stores the IBAN; at most 34 characters. */
        public abstract Builder iban(@Nullable String iban);

        /** Gives the consumer a short name. */
        public abstract Builder alias(@Nullable String alias);

        /** Stores a note of your own. */
        public abstract Builder comment(@Nullable String comment);

        /** Writes notifications in this language. */
        public abstract Builder preferredLanguage(@Nullable Language preferredLanguage);

        /** Notifies the consumer in these ways. */
        public abstract Builder communicationMethods(@Nullable List<CommunicationMethod> communicationMethods);

        /** Tells a person from a business, which also needs address and VAT number; {@code INDIVIDUAL} unless set. */
        public abstract Builder consumerType(@Nullable ConsumerType consumerType);

        /** Stores the postal address. */
        public abstract Builder address(@Nullable Address address);

        /** Stores the VAT number of a business. */
        public abstract Builder vatNumber(@Nullable String vatNumber);

        /** Stores the number of a business in the commercial register. */
        public abstract Builder commercialRegistration(@Nullable String commercialRegistration);
    }
}
