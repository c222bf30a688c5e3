package io.paylinks.gocardless.bankaccountdetail;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Masking;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encrypted details of a bank account, as the parts of a JWE (RFC 7516). They can be decrypted with the private key
 * for the public key that GoCardless has.
 *
 * @param iv the initialisation vector
 * @param protectedHeader the protected header of the JWE, {@code protected} on the wire
 * @param tag the authentication tag
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BankAccountDetail(
        @Nullable String ciphertext,
        @Nullable String encryptedKey,
        @Nullable String iv,
        @JsonProperty("protected") @Nullable String protectedHeader,
        @Nullable String tag,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Masks all parts. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }
}
