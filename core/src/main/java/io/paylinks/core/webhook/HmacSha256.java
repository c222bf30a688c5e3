package io.paylinks.core.webhook;

import io.paylinks.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 signatures in lower-case hex, keyed by the UTF-8 bytes of a secret as it is given. */
public final class HmacSha256 {
    private static final String ALGORITHM = "HmacSHA256";

    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");

    private HmacSha256() {}

    /**
     * Returns the secret of an endpoint, white space and all.
     *
     * @throws IllegalArgumentException if it is null, as of a variable that is not set, or blank
     */
    public static Secret secret(String secret) {
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException(
                    "a webhook secret must not be " + (secret == null ? "null" : "empty") + "; is its variable set?");
        }
        return Secret.of(secret);
    }

    /** Tells whether a text has the form of a signature, whoever made it; upper-case digits are accepted. */
    public static boolean isSignature(String text) {
        return HEX.matcher(text).matches();
    }

    /** Signs the parts of a message, one after the other. */
    public static String sign(Secret secret, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no " + ALGORITHM, e);
        }
    }

    /** Tells whether any of the secrets makes a signature. All are tried, and each is compared in constant time. */
    public static boolean matches(List<Secret> secrets, String signature, byte[]... parts) {
        byte[] given = signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        for (Secret secret : secrets) {
            matches |= MessageDigest.isEqual(given, sign(secret, parts).getBytes(StandardCharsets.UTF_8));
        }
        return matches;
    }
}
