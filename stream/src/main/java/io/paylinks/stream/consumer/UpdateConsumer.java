package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.core.internal.Masking;
import io.paylinks.stream.common.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a consumer. Fields that are not set remain unchanged. */
public record UpdateConsumer(@JsonValue Map<String, @Nullable Object> changes) {
    /** Masks the IBAN. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    public static Builder builder() {
        return new Builder(Map.of());
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new Builder(changes);
    }

    /** Builds an {@code UpdateConsumer}. All fields are optional. */
    public static final class Builder extends UpdateBuilder<UpdateConsumer, Builder> {
        private Builder(Map<String, @Nullable Object> changes) {
            super(UpdateConsumer::new, changes);
        }

        public Builder name(String name) {
            return set("name", name);
        }

        /** The new phone number in international form, such as {@code +966512345678}. */
        public Builder phoneNumber(String phoneNumber) {
            return setClearable("phone_number", phoneNumber);
        }

        public Builder clearPhoneNumber() {
            return clear("phone_number");
        }

        /** The new e-mail address. */
        public Builder email(String email) {
            return setClearable("email", email);
        }

        public Builder clearEmail() {
            return clear("email");
        }

        /** Your new id of the consumer. */
        public Builder externalId(String externalId) {
            return setClearable("external_id", externalId);
        }

        public Builder clearExternalId() {
            return clear("external_id");
        }

        /** The new IBAN; at most 34 characters. */
        public Builder iban(String iban) {
            return setClearable("iban", iban);
        }

        public Builder clearIban() {
            return clear("iban");
        }

        /** The new short name. */
        public Builder alias(String alias) {
            return setClearable("alias", alias);
        }

        public Builder clearAlias() {
            return clear("alias");
        }

        /** Your new note. */
        public Builder comment(String comment) {
            return setClearable("comment", comment);
        }

        public Builder clearComment() {
            return clear("comment");
        }

        /** The language of notifications. */
        public Builder preferredLanguage(Language preferredLanguage) {
            return set("preferred_language", preferredLanguage);
        }

        /** All ways to notify the consumer; replaces the current ones. */
        public Builder communicationMethods(List<CommunicationMethod> communicationMethods) {
            return set("communication_methods", communicationMethods);
        }

        /** Adds a way to notify the consumer. The added ones replace the current ones. */
        public Builder communicationMethod(CommunicationMethod communicationMethod) {
            return add("communication_methods", communicationMethod);
        }

        /** The kind of consumer. A business also requires an address and a VAT number. */
        public Builder consumerType(ConsumerType consumerType) {
            return set("consumer_type", consumerType);
        }

        /** The new postal address. */
        public Builder address(Address address) {
            return setClearable("address", address);
        }

        public Builder clearAddress() {
            return clear("address");
        }

        public Builder vatNumber(String vatNumber) {
            return setClearable("vat_number", vatNumber);
        }

        public Builder clearVatNumber() {
            return clear("vat_number");
        }

        /** The new number in the commercial register. */
        public Builder commercialRegistration(String commercialRegistration) {
            return setClearable("commercial_registration", commercialRegistration);
        }

        /** Removes the number in the commercial register. */
        public Builder clearCommercialRegistration() {
            return clear("commercial_registration");
        }
    }
}
