package io.paylinks.gocardless;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.internal.Exceptions;
import io.paylinks.core.webhook.HmacSha256;
import io.paylinks.core.webhook.TimestampedSignature;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.webhook.Delivery;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and reads GoCardless's webhooks.
 *
 * <pre>{@code
 * GoCardlessWebhooks webhooks = GoCardlessWebhooks.of("new-secret", "old-secret"); // while a secret is changed
 * byte[] body = request.getRequestBody().readNBytes(1 << 20); // as it was received; a longer one is cut and refused
 * Delivery delivery = webhooks.parse(body, request.getRequestHeaders()::getFirst); // WebhookException: answer 498
 * for (Event event : delivery.events()) {
 *     if (event.is(EventResourceType.PAYMENTS, EventAction.FAILED)) {
 *         Payment payment = gocardless.payments().get(event.links().payment());
 *     }
 * }
 * }</pre>
 *
 * <p>A delivery holds up to 250 events in no promised order, and is sent again, about 8 times at growing intervals,
 * until it is answered with 2xx within 10 seconds; a redirect counts as a failure. So store the events, answer 204, and
 * work on them afterwards. Answer 204 to kinds of events that you do not know as well, and 498 if the signature is
 * refused.
 *
 * <p>The signature has no time, so it does not tell a replay from the first delivery: insert
 * {@link Event#deduplicationKey()} in the same database transaction as the effect of the event, and skip an event whose
 * key is there already.
 */
public final class GoCardlessWebhooks {
    /** The header with the signature. */
    public static final String SIGNATURE_HEADER = "Webhook-Signature";

    private final List<Secret> secrets;

    private GoCardlessWebhooks(List<Secret> secrets) {
        this.secrets = secrets;
    }

    /**
     * Verifies with the secrets of an endpoint: one, or the old and the new one while they are rotated. White space
     * around them is stripped.
     *
     * @throws IllegalArgumentException if there is none, or one is null or blank
     */
    public static GoCardlessWebhooks of(String... secrets) {
        if (secrets.length == 0) {
            throw new IllegalArgumentException("a webhook endpoint needs at least one secret");
        }
        return new GoCardlessWebhooks(Stream.of(secrets).map(HmacSha256::secret).toList());
    }

    /**
     * Verifies the signature of a request, then reads its events.
     *
     * @param body the body, byte for byte as it was received; it is kept, so do not change it afterwards
     * @param header returns the header of a name, or null: {@code request::getHeader}
     * @throws WebhookException if the request cannot be trusted or read; its {@code reason()} says why
     */
    public Delivery parse(byte[] body, Function<String, @Nullable String> header) {
        verify(body, header.apply(SIGNATURE_HEADER));
        try {
            return GoCardlessProvider.JSON.read(Delivery.class, body).withBody(body);
        } catch (IllegalArgumentException e) {
            throw Exceptions.webhook(Reason.UNREADABLE, "the body of the webhook is " + e.getMessage());
        }
    }

    /** Signs a body as GoCardless does, with the first secret: the value of {@link #SIGNATURE_HEADER}, for tests. */
    public String sign(byte[] body) {
        return HmacSha256.sign(secrets.get(0), body);
    }

    /** Returns how many secrets there are, never the secrets. */
    @Override
    public String toString() {
        return "GoCardlessWebhooks[secrets=" + secrets.size() + "]";
    }

    private void verify(byte[] body, @Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Exceptions.webhook(Reason.MISSING_HEADER, "the request has no header " + SIGNATURE_HEADER);
        }
        String signature = header.strip();
        if (!HmacSha256.isSignature(signature)) {
            throw Exceptions.webhook(Reason.MALFORMED_HEADER, SIGNATURE_HEADER + " is not 64 hex digits");
        }
        if (!HmacSha256.matches(secrets, signature, body)) {
            throw TimestampedSignature.mismatch(body);
        }
    }
}
