package io.paylinks.stream;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.webhook.TimestampedSignature;
import io.paylinks.stream.webhook.StreamEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Checks and reads Stream's webhooks.
 *
 * <p>Stream delivers at least once: up to 5 more times over 20 hours until it is answered with 2xx, and in no promised order.
 * Remember {@link StreamEvent#deduplicationKey()}, and fetch the entity before acting on it: an event has no amounts.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
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
     * Takes the secrets of an endpoint: one, or the old and the new one while they are changed.
     *
     * @throws IllegalArgumentException if there is none, or one is empty
     */
    public static StreamWebhooks of(String... secrets) {
        Builder builder = builder();
        for (String secret : secrets) {
            builder.secret(secret);
        }
        return builder.build();
    }

    /** Begins with other settings than {@link #of} has. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the signature of a request, then reads its event.
     *
     * @param body the body exactly as it was received
     * @param header returns the request's header of a name, or null: {@code request::getHeader}
     * @throws WebhookException if the request cannot be trusted or read; its reason says why
     */
    public StreamEvent parse(byte[] body, UnaryOperator<@Nullable String> header) {
        TimestampedSignature.verify(secrets, header.apply(SIGNATURE_HEADER), body, tolerance, clock);
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            return StreamProvider.JSON.read(StreamEvent.class, text).withBody(text);
        } catch (IllegalArgumentException e) {
            throw new WebhookException(Reason.UNREADABLE, "the body of the webhook is not the JSON of an event");
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

    /** Settings. */
    public static final class Builder {
        private final List<Secret> secrets = new ArrayList<>();
        private Duration tolerance = Duration.ofMinutes(5);
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Adds a secret of the endpoint. */
        public Builder secret(String secret) {
            if (secret.isBlank()) {
                throw new IllegalArgumentException("a webhook secret must not be empty");
            }
            secrets.add(Secret.of(secret));
            return this;
        }

        /** Sets how far the time of a signature may be from now, in the past or in the future; 300 seconds unless set. */
        public Builder tolerance(Duration tolerance) {
            this.tolerance = tolerance;
            return this;
        }

        /** Sets the clock that signatures are checked against. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Builds it.
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
