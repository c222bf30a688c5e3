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
 * <p>Devdraft promises signed deliveries but documents neither the header nor the signed content. Therefore the builder
 * assumes nothing: describe what your endpoint receives, or choose the format of its successor, Bila v1. Check one of
 * your deliveries before you rely on either. In all formats the signature is an HMAC-SHA256 in hex, keyed by the
 * secret.
 *
 * <pre>{@code
 * DevdraftWebhooks webhooks = DevdraftWebhooks.bilaV1("whsec_new", "whsec_old"); // during a rotation
 * byte[] body = request.getRequestBody().readNBytes(1 << 20); // exactly as received, at most 1 MiB
 * DevdraftEvent event = webhooks.parse(body, request.getRequestHeaders()::getFirst); // on failure, respond with 400
 * }</pre>
 *
 * <p>The number of delivery attempts is not documented either. To handle an event once, insert
 * {@link DevdraftEvent#deduplicationKey()} in the database transaction of its effect. Fetch the entity first: in the
 * format of Bila v1 the event type is only in a header, which is not signed.
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
     * Creates a verifier for the format of Bila v1, the successor of Devdraft's API, with the secrets of an endpoint:
     * one, or the old and the new one during a rotation. Surrounding whitespace is stripped. It is not known whether
     * Devdraft signs in this way.
     *
     * @throws IllegalArgumentException if there is no secret, or one is null or blank
     */
    public static DevdraftWebhooks bilaV1(String... secrets) {
        return builder()
                .bilaV1()
                .secrets(Arrays.asList(notNull("secrets", secrets)))
                .build();
    }

    /** Returns a builder. At least one secret and the format of the signature are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected DevdraftEvent read(byte[] body, Function<String, @Nullable String> header) {
        String type = optional(eventHeader, header);
        String deliveryId = optional(deliveryHeader, header);
        byte[] json = decrypted(body);
        DevdraftEvent event = DevdraftProvider.JSON.readWebhookBody(DevdraftEvent.class, json);
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
            throw new IllegalArgumentException("cannot read the webhook body: decrypt(…) threw an exception", e);
        }
    }

    private static @Nullable String optional(@Nullable String name, Function<String, @Nullable String> header) {
        String value = name == null ? null : header.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * Builds a {@code DevdraftWebhooks}. Required: {@link #secret} and the format of the signature: {@link #bilaV1()},
     * or {@link #signatureHeader} with {@link #signedTimestampAndBody} or {@link #signedBodyOnly}.
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
         * Sets the format of Bila v1: {@code X-Bila-Signature: sha256=<hex>} over time and body,
         * {@code X-Bila-Timestamp}, {@code X-Bila-Event} and {@code X-Bila-Delivery}.
         */
        public Builder bilaV1() {
            return signatureHeader("X-Bila-Signature")
                    .signaturePrefix("sha256=")
                    .signedTimestampAndBody("X-Bila-Timestamp")
                    .eventHeader("X-Bila-Event")
                    .deliveryHeader("X-Bila-Delivery");
        }

        /** Sets the name of the header with the signature. */
        public Builder signatureHeader(String name) {
            signatureHeader = notNull("signatureHeader", name);
            return this;
        }

        /** Sets the text before the hex digits, such as {@code sha256=}. Default: none. */
        public Builder signaturePrefix(String prefix) {
            signaturePrefix = notNull("signaturePrefix", prefix);
            return this;
        }

        /** Declares that the signature covers the Unix seconds in this header, a dot, and the body. */
        public Builder signedTimestampAndBody(String timestampHeader) {
            this.timestampHeader = notNull("timestampHeader", timestampHeader);
            saysWhatIsSigned = true;
            return this;
        }

        /**
         * Declares that the signature covers the body alone. A replay is then never stale, but has the same
         * {@link DevdraftEvent#deduplicationKey()} as the first delivery.
         */
        public Builder signedBodyOnly() {
            timestampHeader = null;
            saysWhatIsSigned = true;
            return this;
        }

        /** Sets the name of the header for {@link DevdraftEvent#unsignedType()}, which is not signed. */
        public Builder eventHeader(String name) {
            eventHeader = notNull("eventHeader", name);
            return this;
        }

        /** Sets the name of the header for {@link DevdraftEvent#deliveryId()}, which is not signed. */
        public Builder deliveryHeader(String name) {
            deliveryHeader = notNull("deliveryHeader", name);
            return this;
        }

        /**
         * Sets the function that decrypts a verified body to JSON, for webhooks that are {@code encrypted}. Devdraft
         * does not document the encryption. If the function throws an {@code IllegalArgumentException}, the body counts
         * as unreadable.
         */
        public Builder decrypt(UnaryOperator<byte[]> decrypt) {
            this.decrypt = notNull("decrypt", decrypt);
            return this;
        }

        @Override
        protected DevdraftWebhooks verifier() {
            if (signatureHeader == null || !saysWhatIsSigned) {
                throw new IllegalArgumentException(
                        "the format of the signature is missing: call bilaV1(), or signatureHeader(…) with "
                                + "signedTimestampAndBody(…) or signedBodyOnly()");
            }
            HexSignature signature = timestampHeader == null
                    ? HexSignature.ofBody(signatureHeader, signaturePrefix)
                    : new HexSignature(
                            signatureHeader, signaturePrefix, timestampHeader, new Freshness(tolerance(), clock()));
            return new DevdraftWebhooks(this, signature);
        }
    }
}
