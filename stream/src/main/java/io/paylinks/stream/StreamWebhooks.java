package io.paylinks.stream;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.internal.Exceptions;
import io.paylinks.core.webhook.HmacSha256;
import io.paylinks.core.webhook.TimestampedSignature;
import io.paylinks.stream.webhook.StreamEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and reads Stream's webhooks.
 *
 * <pre>{@code
 * StreamWebhooks webhooks = StreamWebhooks.of("whsec_new", "whsec_old"); // several while a secret is changed
 * byte[] body = request.getRequestBody().readNBytes(1 << 20); // as it was received; a longer one is cut and refused
 * StreamEvent event = webhooks.parse(body, request.getRequestHeaders()::getFirst); // WebhookException: answer 400
 * if (EventType.INVOICE_COMPLETED.equals(event.eventType())) {
 *     Invoice invoice = stream.invoices().get(event.invoiceId());
 * }
 * }</pre>
 *
 * <p>Stream delivers each event at least once, in no promised order: until it is answered with 2xx it is sent up to 5
 * more times, over 20 hours. To handle it once, insert {@link StreamEvent#deduplicationKey()} in the same database
 * transaction as its effect. Fetch the entity first: an event has no amounts.
 */
public final class StreamWebhooks {
    /** The header with the signature. */
    public static final String SIGNATURE_HEADER = "X-Webhook-Signature";

    private final List<Secret> secrets;
    private final Duration tolerance;
    private final Clock clock;

    private StreamWebhooks(Builder builder) {
        this.secrets = List.copyOf(builder.secrets);
        this.tolerance = builder.tolerance;
        this.clock = builder.clock;
    }

    /**
     * Verifies with the secrets of an endpoint: one, or the old and the new one while they are rotated. White space
     * around them is stripped.
     *
     * @throws IllegalArgumentException if there is none, or one is null or blank
     */
    public static StreamWebhooks of(String... secrets) {
        Builder builder = builder();
        for (String secret : secrets) {
            builder.secret(secret);
        }
        return builder.build();
    }

    /** Returns a builder, for another tolerance or clock. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Verifies the signature of a request, then reads its event.
     *
     * @param body the body, byte for byte as it was received
     * @param header returns the header of a name, or null: {@code request::getHeader}
     * @throws WebhookException if the request cannot be trusted or read; its {@code reason()} says why
     */
    public StreamEvent parse(byte[] body, Function<String, @Nullable String> header) {
        TimestampedSignature.verify(secrets, header.apply(SIGNATURE_HEADER), body, tolerance, clock);
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            return StreamProvider.JSON.read(StreamEvent.class, text).withBody(text);
        } catch (IllegalArgumentException e) {
            throw Exceptions.webhook(Reason.UNREADABLE, "the body of the webhook is not the JSON of an event");
        }
    }

    /** Signs a body as Stream does, with the first secret: the value of {@link #SIGNATURE_HEADER}, for tests. */
    public String sign(byte[] body, Instant time) {
        return TimestampedSignature.sign(secrets.get(0), time, body);
    }

    /** Returns how many secrets there are, never the secrets. */
    @Override
    public String toString() {
        return "StreamWebhooks[secrets=" + secrets.size() + ", tolerance=" + tolerance + "]";
    }

    /** The settings. */
    public static final class Builder {
        private final List<Secret> secrets = new ArrayList<>();
        private Duration tolerance = Duration.ofMinutes(5);
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Verifies with this secret of the endpoint; call it again to accept others as well. */
        public Builder secret(String secret) {
            secrets.add(HmacSha256.secret(secret));
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

        /** Reads the time of now from this clock. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Creates it.
         *
         * @throws IllegalArgumentException if there is no secret
         */
        public StreamWebhooks build() {
            if (secrets.isEmpty()) {
                throw new IllegalArgumentException("a webhook endpoint needs at least one secret");
            }
            return new StreamWebhooks(this);
        }
    }
}
