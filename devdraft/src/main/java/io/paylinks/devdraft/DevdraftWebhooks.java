package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

import io.paylinks.core.internal.webhook.Freshness;
import io.paylinks.core.internal.webhook.HexSignature;
import io.paylinks.core.webhook.WebhookBody;
import io.paylinks.core.webhook.WebhookVerifier;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import io.paylinks.devdraft.webhook.WebhookEventType;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
public final class DevdraftWebhooks extends WebhookVerifier<DevdraftEvent> {
    private final @Nullable String eventHeader;
    private final @Nullable String deliveryHeader;
    private final UnaryOperator<byte[]> decrypt;

    private DevdraftWebhooks(Builder builder, HexSignature signature) {
        super(builder, signature);
        this.eventHeader = builder.eventHeader;
        this.deliveryHeader = builder.deliveryHeader;
        this.decrypt = builder.decrypt;
    }

    /**
     * Returns a verifier in the form of Bila v1, the successor of Devdraft's API, with the secrets of an endpoint: one, or the old and the new one while they are rotated. Whitespace around them is stripped. It is not known that Devdraft signs in this way.
     *
     * @throws IllegalArgumentException if there is no secret, or one is null or blank
     */
    public static DevdraftWebhooks bilaV1(String... secrets) {
        return builder()
                .bilaV1()
                .secrets(Arrays.asList(notNull("secrets", secrets)))
                .build();
    }

    /** Returns a builder, which needs at least one secret and the form of the signature. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected DevdraftEvent read(byte[] body, Function<String, @Nullable String> header) {
        String type = optional(eventHeader, header);
        String deliveryId = optional(deliveryHeader, header);
        byte[] json = decrypted(body);
        DevdraftEvent event = DevdraftProvider.JSON.read(DevdraftEvent.class, json);
        return new DevdraftEvent(
                event.id(),
                event.type(),
                type == null ? null : WebhookEventType.of(type),
                deliveryId,
                WebhookBody.of(json),
                event.extra());
    }

    private byte[] decrypted(byte[] body) {
        try {
            return notNull("the decrypted body", decrypt.apply(body));
        } catch (IllegalArgumentException e) { // its message may quote the body
            throw new IllegalArgumentException("not one that decrypt(…) can decrypt", e);
        }
    }

    private static @Nullable String optional(@Nullable String name, Function<String, @Nullable String> header) {
        String value = name == null ? null : header.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * Builds a verifier of Devdraft's webhooks. Required are a secret, and the form of the signature:
     * {@link #bilaV1()}, or {@link #signatureHeader} with {@link #signedTimestampAndBody} or {@link #signedBodyOnly}.
     */
    public static final class Builder extends TimedBuilder<DevdraftWebhooks, Builder> {
        private @Nullable String signatureHeader;
        private String signaturePrefix = "";
        private boolean saysWhatIsSigned;
        private @Nullable String timestampHeader;
        private @Nullable String eventHeader;
        private @Nullable String deliveryHeader;
        private UnaryOperator<byte[]> decrypt = body -> body;

        private Builder() {}

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

        @Override
        protected DevdraftWebhooks verifier() {
            if (signatureHeader == null || !saysWhatIsSigned) {
                throw new IllegalArgumentException("say how deliveries are signed: signatureHeader(…) and "
                        + "signedTimestampAndBody(…) or signedBodyOnly(), or a known form such as bilaV1()");
            }
            HexSignature signature = timestampHeader == null
                    ? HexSignature.ofBody(signatureHeader, signaturePrefix)
                    : new HexSignature(
                            signatureHeader, signaturePrefix, timestampHeader, new Freshness(tolerance(), clock()));
            return new DevdraftWebhooks(this, signature);
        }
    }
}
