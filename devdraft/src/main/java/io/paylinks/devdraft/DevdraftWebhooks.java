package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.internal.Exceptions;
import io.paylinks.core.webhook.HmacSha256;
import io.paylinks.core.webhook.TimestampedSignature;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import io.paylinks.devdraft.webhook.WebhookEventType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and reads Devdraft's webhooks.
 *
 * <p>Devdraft promises signed deliveries but documents neither the header nor what is signed. So nothing is assumed
 * here: the builder is told what your endpoint receives, or takes the form that its successor, Bila v1, is known to
 * have. Look at a delivery of your own before you rely on either. In all of them the signature is an HMAC-SHA256 in
 * hex, keyed by the secret as it is given.
 *
 * <pre>{@code
 * DevdraftWebhooks webhooks = DevdraftWebhooks.bilaV1("whsec_new", "whsec_old"); // while a secret is changed
 * byte[] body = request.getRequestBody().readNBytes(1 << 20); // as it was received; a longer one is cut and refused
 * DevdraftEvent event = webhooks.parse(body, request.getRequestHeaders()::getFirst); // WebhookException: answer 400
 * }</pre>
 *
 * <p>How often a delivery is tried is not documented either. To handle an event once, insert
 * {@link DevdraftEvent#deduplicationKey()} in the same database transaction as its effect. Fetch what it names first:
 * in the form of Bila v1 its type is only in a header, which is not signed.
 */
public final class DevdraftWebhooks {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}");

    private final List<Secret> secrets;
    private final String signatureHeader;
    private final String signaturePrefix;
    private final @Nullable String timestampHeader;
    private final @Nullable String eventHeader;
    private final @Nullable String deliveryHeader;
    private final UnaryOperator<byte[]> decrypt;
    private final Duration tolerance;
    private final Clock clock;

    private DevdraftWebhooks(Builder builder, String signatureHeader) {
        this.secrets = List.copyOf(builder.secrets);
        this.signatureHeader = signatureHeader;
        this.signaturePrefix = builder.signaturePrefix;
        this.timestampHeader = builder.timestampHeader;
        this.eventHeader = builder.eventHeader;
        this.deliveryHeader = builder.deliveryHeader;
        this.decrypt = builder.decrypt;
        this.tolerance = builder.tolerance;
        this.clock = builder.clock;
    }

    /** Returns a builder, which needs a secret and the form of the signature. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Verifies in the form of Bila v1, the successor of Devdraft's API, with the secrets of an endpoint: one, or the
     * old and the new one while they are rotated. It is not known that Devdraft signs in this way.
     *
     * @throws IllegalArgumentException if there is no secret, or one is null or blank
     */
    public static DevdraftWebhooks bilaV1(String... secrets) {
        Builder builder = builder().bilaV1();
        for (String secret : notNull("secrets", secrets)) {
            builder.secret(secret);
        }
        return builder.build();
    }

    /**
     * Verifies the signature of a request, then reads its event.
     *
     * @param body the body, byte for byte as it was received
     * @param header returns the header of a name, or null: {@code request::getHeader}
     * @throws WebhookException if the request cannot be trusted or read; its {@code reason()} says why
     * @throws IllegalArgumentException if an argument is null
     */
    public DevdraftEvent parse(byte[] body, Function<String, @Nullable String> header) {
        verify(notNull("body", body), notNull("header", header));
        String type = optional(eventHeader, header);
        String deliveryId = optional(deliveryHeader, header);
        try {
            String text = new String(notNull("the decrypted body", decrypt.apply(body)), StandardCharsets.UTF_8);
            return DevdraftProvider.JSON
                    .read(DevdraftEvent.class, text)
                    .received(type == null ? null : WebhookEventType.of(type), deliveryId, text);
        } catch (IllegalArgumentException e) {
            throw Exceptions.webhook(Reason.UNREADABLE, "the body of the webhook is not the JSON of an event");
        }
    }

    /** Signs a body with the first secret, for tests: the headers of a request that {@link #parse} accepts. */
    public Map<String, String> sign(byte[] body, Instant time) {
        String seconds = Long.toString(time.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        if (timestampHeader != null) {
            headers.put(timestampHeader, seconds);
        }
        headers.put(signatureHeader, signaturePrefix + HmacSha256.sign(secrets.get(0), before(seconds), body));
        return headers;
    }

    /** Returns the form and how many secrets there are, never the secrets. */
    @Override
    public String toString() {
        return "DevdraftWebhooks[secrets=" + secrets.size() + ", signatureHeader=" + signatureHeader
                + ", signaturePrefix=" + signaturePrefix + ", timestampHeader=" + timestampHeader + ", tolerance="
                + tolerance + "]";
    }

    private void verify(byte[] body, Function<String, @Nullable String> header) {
        String signature = required(signatureHeader, header);
        String seconds = timestampHeader == null ? "" : required(timestampHeader, header);
        if (timestampHeader != null && !SECONDS.matcher(seconds).matches()) {
            throw Exceptions.webhook(Reason.MALFORMED_HEADER, timestampHeader + " is not a number of seconds");
        }
        if (!signature.startsWith(signaturePrefix)
                || !HmacSha256.isSignature(signature.substring(signaturePrefix.length()))) {
            throw Exceptions.webhook(
                    Reason.MALFORMED_HEADER, signatureHeader + " is not " + signaturePrefix + "<64 hex digits>");
        }
        if (!HmacSha256.matches(secrets, signature.substring(signaturePrefix.length()), before(seconds), body)) {
            throw TimestampedSignature.mismatch(body);
        }
        if (timestampHeader != null) {
            TimestampedSignature.requireFresh(seconds, tolerance, clock);
        }
    }

    private static String required(String name, Function<String, @Nullable String> header) {
        String value = optional(name, header);
        if (value == null) {
            throw Exceptions.webhook(Reason.MISSING_HEADER, "the request has no header " + name);
        }
        return value;
    }

    private static @Nullable String optional(@Nullable String name, Function<String, @Nullable String> header) {
        String value = name == null ? null : header.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Returns what is signed before the body. */
    private byte[] before(String seconds) {
        return (timestampHeader == null ? "" : seconds + ".").getBytes(StandardCharsets.US_ASCII);
    }

    /** Builds a {@code DevdraftWebhooks}. Its methods refuse null with an {@code IllegalArgumentException}. */
    public static final class Builder {
        private final List<Secret> secrets = new ArrayList<>();
        private @Nullable String signatureHeader;
        private String signaturePrefix = "";
        private boolean saysWhatIsSigned;
        private @Nullable String timestampHeader;
        private @Nullable String eventHeader;
        private @Nullable String deliveryHeader;
        private UnaryOperator<byte[]> decrypt = body -> body;
        private Duration tolerance = Duration.ofMinutes(5);
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Verifies with this secret of the endpoint; call it again to accept others as well. */
        public Builder secret(String secret) {
            secrets.add(HmacSha256.secret(secret));
            return this;
        }

        /**
         * Takes the form of Bila v1: {@code X-Bila-Signature: sha256=<hex>} over time and body,
         * {@code X-Bila-Timestamp}, {@code X-Bila-Event} and {@code X-Bila-Delivery}.
         */
        public Builder bilaV1() {
            return signatureHeader("X-Bila-Signature")
                    .signaturePrefix("sha256=")
                    .signedTimestampAndBody("X-Bila-Timestamp")
                    .eventHeader("X-Bila-Event")
                    .deliveryHeader("X-Bila-Delivery");
        }

        /** Reads the signature from this header. */
        public Builder signatureHeader(String name) {
            signatureHeader = notNull("signatureHeader", name);
            return this;
        }

        /** Expects this before the hex digits, such as {@code sha256=}. Default: nothing. */
        public Builder signaturePrefix(String prefix) {
            signaturePrefix = notNull("signaturePrefix", prefix);
            return this;
        }

        /** Expects the signature to cover the seconds in this header, a dot, and the body. */
        public Builder signedTimestampAndBody(String timestampHeader) {
            this.timestampHeader = notNull("timestampHeader", timestampHeader);
            saysWhatIsSigned = true;
            return this;
        }

        /**
         * Expects the signature to cover the body alone. A replay is then never stale, but has the same
         * {@link DevdraftEvent#deduplicationKey()} as the first delivery.
         */
        public Builder signedBodyOnly() {
            timestampHeader = null;
            saysWhatIsSigned = true;
            return this;
        }

        /** Reads {@link DevdraftEvent#unsignedType()} from this header, if it is there. It is not signed. */
        public Builder eventHeader(String name) {
            eventHeader = notNull("eventHeader", name);
            return this;
        }

        /** Reads {@link DevdraftEvent#deliveryId()} from this header, if it is there. It is not signed. */
        public Builder deliveryHeader(String name) {
            deliveryHeader = notNull("deliveryHeader", name);
            return this;
        }

        /**
         * Turns a verified body into JSON, for webhooks that are {@code encrypted}. Devdraft does not document how they
         * are; an {@code IllegalArgumentException} says that a body is unreadable.
         */
        public Builder decrypt(UnaryOperator<byte[]> decrypt) {
            this.decrypt = notNull("decrypt", decrypt);
            return this;
        }

        /**
         * Accepts signatures whose time is at most this far from now, in the past or in the future. Default: 300
         * seconds.
         *
         * @throws IllegalArgumentException if it is null or negative
         */
        public Builder tolerance(Duration tolerance) {
            this.tolerance = TimestampedSignature.tolerance(tolerance);
            return this;
        }

        /** Takes the current time from this clock. Default: the system's. */
        public Builder clock(Clock clock) {
            this.clock = notNull("clock", clock);
            return this;
        }

        /**
         * Builds the verifier.
         *
         * @throws IllegalArgumentException if there is no secret, or the form of the signature is missing
         */
        public DevdraftWebhooks build() {
            if (secrets.isEmpty()) {
                throw new IllegalArgumentException("a webhook endpoint needs at least one secret");
            }
            if (signatureHeader == null || !saysWhatIsSigned) {
                throw new IllegalArgumentException("say how deliveries are signed: signatureHeader(…) and "
                        + "signedTimestampAndBody(…) or signedBodyOnly(), or a known form such as bilaV1()");
            }
            return new DevdraftWebhooks(this, signatureHeader);
        }
    }
}
