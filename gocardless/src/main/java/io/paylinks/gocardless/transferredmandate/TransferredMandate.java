package io.paylinks.gocardless.transferredmandate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Masking;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The new bank details of a mandate that was transferred to another bank, encrypted.
 *
 * @param encryptedDecryptionKey the key of the details, encrypted with your public key
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record TransferredMandate(
        @Nullable String encryptedCustomerBankDetails,
        @Nullable String encryptedDecryptionKey,
        @Nullable Links links,
        @Nullable String publicKeyId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a transferred mandate belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String customerBankAccount,
            @Nullable String mandate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /** Masks the encrypted values. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }
}
