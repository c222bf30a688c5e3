package io.paylinks.core.internal.webhook;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.internal.error.Exceptions;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 signatures in lower-case hex, keyed by the UTF-8 bytes of a secret. */
public final class HmacSha256 {
    private static final String ALGORITHM = "HmacSHA256";

    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");

    private HmacSha256() {}

    /**
     * Returns the secret of an endpoint without whitespace and invisible characters around it, such as the newline at
     * the end of a file, or the byte order mark at its start.
     *
     * @throws IllegalArgumentException if it is null, as when an environment variable is not set, or has no visible
     *     character
     */
    public static Secret secret(String secret) {
        if (secret == null || secret.codePoints().allMatch(HmacSha256::isInvisible)) {
            throw new IllegalArgumentException("a webhook secret must not be " + (secret == null ? "null" : "blank")
                    + "; is the environment variable set?");
        }
        int start = 0;
        int end = secret.length();
        while (isInvisible(secret.charAt(start))) {
            start++;
        }
        while (isInvisible(secret.charAt(end - 1))) {
            end--;
        }
        return Secret.of(secret.substring(start, end));
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT; // such as a byte order mark
    }

    /** Returns whether a text has the form of a signature, valid or not; upper-case digits are accepted. */
    static boolean isSignature(String text) {
        return HEX.matcher(text).matches();
    }

    /** Signs the parts of a message, one after the other. */
    static String sign(Secret secret, byte[]... parts) {
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

    /**
     * Requires that one of the signatures is that of the parts, one after the other, with one of the secrets.
     *
     * @throws WebhookException if none is
     */
    static void require(List<Secret> secrets, List<String> signatures, byte[]... parts) {
        if (!matches(secrets, signatures, parts)) {
            boolean isEmpty = parts[parts.length - 1].length == 0;
            throw Exceptions.webhook(
                    Reason.MISMATCH,
                    isEmpty
                            ? "the body is empty; did a filter or another handler read it before?"
                            : "the signature does not match any secret; check the endpoint's secret, and that the body"
                                    + " is passed exactly as received");
        }
    }

    /**
     * Returns whether any of the signatures matches any secret. One signature is computed for each secret, however many
     * there are to compare.
     */
    static boolean matches(List<Secret> secrets, List<String> signatures, byte[]... parts) {
        boolean matches = false;
        for (Secret secret : secrets) {
            byte[] expected = sign(secret, parts).getBytes(StandardCharsets.UTF_8);
            for (String signature : signatures) {
                byte[] given = signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
                matches |= MessageDigest.isEqual(given, expected);
            }
        }
        return matches;
    }
}
