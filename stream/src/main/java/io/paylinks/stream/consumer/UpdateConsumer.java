package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a consumer: a field that is not set is left as it is.
 *
 * @param changes the changes under their wire names
 */
public record UpdateConsumer(@JsonValue Map<String, @Nullable Object> changes) {

    public UpdateConsumer {
        changes = Copies.map(changes);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the changes; the last call for a field wins. A setter refuses null. */
    public static final class Builder extends UpdateBuilder<Builder> {
        private Builder() {}

        /** Changes its name. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Changes its phone number in international form, such as {@code +966512345678}. */
        public Builder phoneNumber(String phoneNumber) {
            return set("phone_number", phoneNumber);
        }

        /** Clears what {@link #phoneNumber} sets. */
        public Builder clearPhoneNumber() {
            return clear("phone_number");
        }

        /** Changes its e-mail address. */
        public Builder email(String email) {
            return set("email", email);
        }

        /** Clears what {@link #email} sets. */
        public Builder clearEmail() {
            return clear("email");
        }

        /** Changes your own id of it. */
        public Builder externalId(String externalId) {
            return set("external_id", externalId);
        }

        /** Clears what {@link #externalId} sets. */
        public Builder clearExternalId() {
            return clear("external_id");
        }

        /** Changes its IBAN; at most 34 characters. */
        public Builder iban(String iban) {
            return set("iban", iban);
        }

        /** Clears what {@link #iban} sets. */
        public Builder clearIban() {
            return clear("iban");
        }

        /** Changes a short name. */
        public Builder alias(String alias) {
            return set("alias", alias);
        }

        /** Clears what {@link #alias} sets. */
        public Builder clearAlias() {
            return clear("alias");
        }

        /** Changes a note of your own. */
        public Builder comment(String comment) {
            return set("comment", comment);
        }

        /** Clears what {@link #comment} sets. */
        public Builder clearComment() {
            return clear("comment");
        }

        /** Changes the language of messages to it. */
        public Builder preferredLanguage(Language preferredLanguage) {
            return set("preferred_language", preferredLanguage);
        }

        /** Changes the ways in which it wants to be reached. */
        public Builder communicationMethods(List<CommunicationMethod> communicationMethods) {
            return set("communication_methods", communicationMethods);
        }

        /** Changes whether it is a person or a company. */
        public Builder consumerType(ConsumerType consumerType) {
            return set("consumer_type", consumerType);
        }

        /** Changes its postal address. */
        public Builder address(Address address) {
            return set("address", address);
        }

        /** Clears what {@link #address} sets. */
        public Builder clearAddress() {
            return clear("address");
        }

        /** Changes its VAT number. */
        public Builder vatNumber(String vatNumber) {
            return set("vat_number", vatNumber);
        }

        /** Clears what {@link #vatNumber} sets. */
        public Builder clearVatNumber() {
            return clear("vat_number");
        }

        /** Changes its number in the commercial register. */
        public Builder commercialRegistration(String commercialRegistration) {
            return set("commercial_registration", commercialRegistration);
        }

        /** Clears what {@link #commercialRegistration} sets. */
        public Builder clearCommercialRegistration() {
            return clear("commercial_registration");
        }

        /** Builds the request. */
        public UpdateConsumer build() {
            return new UpdateConsumer(changes());
        }
    }
}
