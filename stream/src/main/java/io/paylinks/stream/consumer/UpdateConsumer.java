package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.core.internal.Masking;
import io.paylinks.stream.common.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a consumer. Fields that are not set do not change. */
public record UpdateConsumer(@JsonValue Map<String, @Nullable Object> changes) {
    /** Returns all but the IBAN. */
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

    public static final class Builder extends UpdateBuilder<UpdateConsumer, Builder> {
        private Builder(Map<String, @Nullable Object> changes) {
            super(UpdateConsumer::new, changes);
        }

        /** Renames the consumer. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Replaces the phone number; in international form, such as {@code +966512345678}. */
        public Builder phoneNumber(String phoneNumber) {
            return setClearable("phone_number", phoneNumber);
        }

        /** Removes the phone number. */
        public Builder clearPhoneNumber() {
            return clear("phone_number");
        }

        /** Replaces the e-mail address. */
        public Builder email(String email) {
            return setClearable("email", email);
        }

        /** Removes the e-mail address. */
        public Builder clearEmail() {
            return clear("email");
        }

        /** Replaces your own id of the consumer. */
        public Builder externalId(String externalId) {
            return setClearable("external_id", externalId);
        }

        /** Removes your own id. */
        public Builder clearExternalId() {
            return clear("external_id");
        }

        /** Replaces the IBAN; at most 34 characters. */
        public Builder iban(String iban) {
            return setClearable("iban", iban);
        }

        /** Removes the IBAN. */
        public Builder clearIban() {
            return clear("iban");
        }

        /** Replaces the short name. */
        public Builder alias(String alias) {
            return setClearable("alias", alias);
        }

        /** Removes the short name. */
        public Builder clearAlias() {
            return clear("alias");
        }

        /** Replaces your note. */
        public Builder comment(String comment) {
            return setClearable("comment", comment);
        }

        /** Removes your note. */
        public Builder clearComment() {
            return clear("comment");
        }

        /** The language of notifications. */
        public Builder preferredLanguage(Language preferredLanguage) {
            return set("preferred_language", preferredLanguage);
        }

        /** The new ways to notify the consumer, all of them. */
        public Builder communicationMethods(List<CommunicationMethod> communicationMethods) {
            return set("communication_methods", communicationMethods);
        }

        /** Adds a way to notify the consumer; those that are not added here are removed. */
        public Builder communicationMethod(CommunicationMethod communicationMethod) {
            return add("communication_methods", communicationMethod);
        }

        /** A person or a business, which also needs an address and a VAT number. */
        public Builder consumerType(ConsumerType consumerType) {
            return set("consumer_type", consumerType);
        }

        /** Replaces the postal address. */
        public Builder address(Address address) {
            return setClearable("address", address);
        }

        /** Removes the address. */
        public Builder clearAddress() {
            return clear("address");
        }

        /** Replaces the VAT number. */
        public Builder vatNumber(String vatNumber) {
            return setClearable("vat_number", vatNumber);
        }

        /** Removes the VAT number. */
        public Builder clearVatNumber() {
            return clear("vat_number");
        }

        /** Replaces the number in the commercial register. */
        public Builder commercialRegistration(String commercialRegistration) {
            return setClearable("commercial_registration", commercialRegistration);
        }

        /** Removes the number in the commercial register. */
        public Builder clearCommercialRegistration() {
            return clear("commercial_registration");
        }
    }
}
