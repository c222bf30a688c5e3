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
 * byte[] body = request.getRequestBody().readNBytes(1 << 20); // exactly as received, at most 1 MiB
 * Delivery delivery = webhooks.parse(body, request.getRequestHeaders()::getFirst); // on failure, respond with 498
 * for (Event event : delivery.events()) {
 *     if (event.is(EventResourceType.PAYMENTS, EventAction.FAILED)) {
 *         Payment payment = gocardless.payments().get(event.links().payment());
 *     }
 * }
 * }</pre>
 *
 * <p>A delivery contains up to 250 events in any order. It is retried about 8 times at growing intervals, until your
 * endpoint responds with 2xx within 10 seconds; a redirect counts as a failure. Therefore store the events, respond
 * with 204, and process them afterwards. Respond with 204 to unknown kinds of events as well, and with 498 if the
 * signature is rejected.
 *
 * <p>The signature contains no time, so a replay cannot be distinguished from the first delivery: insert
 * {@link Event#deduplicationKey()} in the database transaction of the event's effect, and skip an event whose key
 * exists already.
 */
public final class GoCardlessWebhooks extends WebhookVerifier<Delivery> {
    public static final String SIGNATURE_HEADER = "Webhook-Signature";

    private GoCardlessWebhooks(Builder builder) {
        super(builder, HexSignature.ofBody(SIGNATURE_HEADER, ""));
    }

    /**
     * Creates a verifier with the secrets of an endpoint: one, or the old and the new one during a rotation.
     * Surrounding whitespace is stripped.
     *
     * @throws IllegalArgumentException if there is none, or one is null or blank
     */
    public static GoCardlessWebhooks of(String... secrets) {
        return builder()
                .secrets(Arrays.asList(Arguments.notNull("secrets", secrets)))
                .build();
    }

    /** Returns a builder. At least one secret is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected Delivery read(byte[] body, Function<String, @Nullable String> header) {
        Delivery delivery = GoCardlessProvider.JSON.readWebhookBody(Delivery.class, body);
        return new Delivery(delivery.events(), delivery.meta(), WebhookBody.of(body), delivery.extra());
    }

    /**
     * Builds a {@code GoCardlessWebhooks}. Required: {@link #secret}. There is no tolerance, because GoCardless does
     * not sign the time: recognise replays by the ids of their events.
     */
    public static final class Builder extends WebhookVerifier.Builder<GoCardlessWebhooks, Builder> {
        private Builder() {}

        @Override
        protected GoCardlessWebhooks verifier() {
            return new GoCardlessWebhooks(this);
        }
    }
}
