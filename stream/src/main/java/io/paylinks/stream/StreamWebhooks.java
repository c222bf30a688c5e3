package io.paylinks.stream;

import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.webhook.Freshness;
import io.paylinks.core.internal.webhook.TimestampedSignature;
import io.paylinks.core.webhook.WebhookBody;
import io.paylinks.core.webhook.WebhookVerifier;
import io.paylinks.stream.webhook.StreamEvent;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and reads Stream's webhooks.
 *
 * <pre>{@code
 * StreamWebhooks webhooks = StreamWebhooks.of("whsec_new", "whsec_old"); // several during a rotation
 * byte[] body = request.getRequestBody().readNBytes(1 << 20); // exactly as received, at most 1 MiB
 * StreamEvent event = webhooks.parse(body, request.getRequestHeaders()::getFirst); // on failure, respond with 400
 * if (EventType.INVOICE_COMPLETED.equals(event.eventType())) {
 *     Invoice invoice = stream.invoices().get(event.invoiceId());
 * }
 * }</pre>
 *
 * <p>Stream delivers each event at least once, in any order: until your endpoint responds with 2xx, it is delivered up
 * to 5 more times over 20 hours. To handle it once, insert {@link StreamEvent#deduplicationKey()} in the database
 * transaction of its effect. Fetch the entity first: an event contains no amounts.
 */
public final class StreamWebhooks extends WebhookVerifier<StreamEvent> {
    public static final String SIGNATURE_HEADER = "X-Webhook-Signature";

    private StreamWebhooks(Builder builder, Freshness freshness) {
        super(builder, new TimestampedSignature(SIGNATURE_HEADER, freshness));
    }

    /**
     * Returns a verifier with the secrets of an endpoint: one, or the old and the new one during a rotation.
     * Surrounding whitespace is stripped.
     *
     * @throws IllegalArgumentException if there is none, or one is null or blank
     */
    public static StreamWebhooks of(String... secrets) {
        return builder()
                .secrets(Arrays.asList(Arguments.notNull("secrets", secrets)))
                .build();
    }

    /** Returns a builder. At least one secret is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected StreamEvent read(byte[] body, Function<String, @Nullable String> header) {
        StreamEvent event = StreamProvider.JSON.readWebhookBody(StreamEvent.class, body);
        return new StreamEvent(
                event.eventType(),
                event.entityType(),
                event.entityId(),
                event.entityUrl(),
                event.status(),
                event.timestamp(),
                event.data(),
                WebhookBody.of(body),
                event.extra());
    }

    /** Builds a {@code StreamWebhooks}. Required: {@link #secret}. */
    public static final class Builder extends TimedBuilder<StreamWebhooks, Builder> {
        private Builder() {}

        @Override
        protected StreamWebhooks verifier() {
            return new StreamWebhooks(this, new Freshness(tolerance(), clock()));
        }
    }
}
