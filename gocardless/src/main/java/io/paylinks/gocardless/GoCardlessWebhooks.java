package io.paylinks.gocardless;

import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.webhook.HexSignature;
import io.paylinks.core.webhook.WebhookBody;
import io.paylinks.core.webhook.WebhookVerifier;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.webhook.Delivery;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and reads GoCardless's webhooks.
 *
 * <pre>{@code
 * GoCardlessWebhooks webhooks = GoCardlessWebhooks.of("new-secret", "old-secret"); // during a rotation
 * byte[] body = request.getRequestBody().readNBytes(1 << 20); // exactly as received; a longer body is truncated and rejected
 * Delivery delivery = webhooks.parse(body, request.getRequestHeaders()::getFirst); // WebhookException: answer 498
 * for (Event event : delivery.events()) {
 *     if (event.is(EventResourceType.PAYMENTS, EventAction.FAILED)) {
 *         Payment payment = gocardless.payments().get(event.links().payment());
 *     }
 * }
 * }</pre>
 *
 * <p>A delivery holds up to 250 events in no promised order, and is retried, about 8 times at growing intervals, until
 * it is responded to with 2xx within 10 seconds; a redirect counts as a failure. So store the events, answer 204, and
 * work on them afterwards. Answer 204 to kinds of events that you do not know as well, and 498 if the signature is
 * rejected.
 *
 * <p>The signature has no time, so it does not tell a replay from the first delivery: insert
 * {@link Event#deduplicationKey()} in the same database transaction as the effect of the event, and skip an event whose
 * key is there already.
 */
public final class GoCardlessWebhooks extends WebhookVerifier<Delivery> {
    /** The header with the signature. */
    public static final String SIGNATURE_HEADER = "Webhook-Signature";

    private GoCardlessWebhooks(Builder builder) {
        super(builder, HexSignature.ofBody(SIGNATURE_HEADER, ""));
    }

    /**
     * Returns a verifier with the secrets of an endpoint: one, or the old and the new one during a rotation.
     * Surrounding whitespace is stripped.
     *
     * @throws IllegalArgumentException if there is none, or one is null or blank
     */
    public static GoCardlessWebhooks of(String... secrets) {
        return builder()
                .secrets(Arrays.asList(Arguments.notNull("secrets", secrets)))
                .build();
    }

    /** Returns a builder, which needs at least one secret. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected Delivery read(byte[] body, Function<String, @Nullable String> header) {
        Delivery delivery = GoCardlessProvider.JSON.read(Delivery.class, body);
        return new Delivery(delivery.events(), delivery.meta(), WebhookBody.of(body), delivery.extra());
    }

    /**
     * Builds a verifier of GoCardless's webhooks. A secret is required. There is no tolerance: GoCardless does not sign
     * the time, so a replay is told by the ids of its events.
     */
    public static final class Builder extends WebhookVerifier.Builder<GoCardlessWebhooks, Builder> {
        private Builder() {}

        @Override
        protected GoCardlessWebhooks verifier() {
            return new GoCardlessWebhooks(this);
        }
    }
}
