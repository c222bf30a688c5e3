package io.paylinks.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectReader;
import io.paylinks.gocardless.GoCardlessWebhooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies and reads a delivery of GoCardless, with the SDK or hand-written. */
interface Webhooks {
    String SECRET = "example-endpoint-secret";
    byte[] BODY = Responses.EVENTS.getBytes(StandardCharsets.UTF_8);
    String SIGNATURE = Objects.requireNonNull(
            GoCardlessWebhooks.of(SECRET).sign(BODY, Instant.EPOCH).get(GoCardlessWebhooks.SIGNATURE_HEADER));

    Object parse();

    static Webhooks of(Side side) {
        return switch (side) {
            case SDK -> {
                GoCardlessWebhooks webhooks = GoCardlessWebhooks.of(SECRET);
                yield () -> webhooks.parse(BODY, name -> SIGNATURE);
            }
            case BY_HAND -> new ByHand(side, ByHand.Delivery.class);
            case STRICT -> new ByHand(side, ByHand.StrictDelivery.class);
        };
    }

    /** Hand-written: the key is created once, the signature compared as bytes, and the events read from bytes. */
    final class ByHand implements Webhooks {
        record Delivery(List<Event> events, Meta meta) {}

        record Event(
                String action,
                Instant createdAt,
                List<Notification> customerNotifications,
                Details details,
                String id,
                Links links,
                Map<String, Object> metadata,
                Map<String, Object> resourceMetadata,
                String resourceType,
                Source source) {}

        record Notification(Instant deadline, String id, Boolean mandatory, String type) {}

        record Details(
                String bankAccountId,
                String cause,
                String currency,
                String description,
                Integer itemCount,
                String notRetriedReason,
                String origin,
                String property,
                String reasonCode,
                String scheme,
                Boolean willAttemptRetry) {}

        record Links(
                String bankAuthorisation,
                String billingRequest,
                String billingRequestFlow,
                String creditor,
                String customer,
                String customerBankAccount,
                String instalmentSchedule,
                String mandate,
                String mandateRequest,
                String mandateRequestMandate,
                String newCustomerBankAccount,
                String newMandate,
                String organisation,
                String outboundPayment,
                String parentEvent,
                String payerAuthorisation,
                String payment,
                String paymentAccountTransaction,
                String paymentRequestPayment,
                String payout,
                String previousCustomerBankAccount,
                String refund,
                String schemeIdentifier,
                String subscription) {}

        record Source(String name, String type) {}

        record Meta(String webhookId) {}

        record StrictDelivery(List<StrictEvent> events, Meta meta) {}

        record StrictEvent(
                String action,
                String createdAt,
                List<Notification> customerNotifications,
                StrictDetails details,
                String id,
                Links links,
                Map<String, Object> metadata,
                Map<String, Object> resourceMetadata,
                ResourceType resourceType,
                StrictSource source) {}

        record StrictDetails(
                String bankAccountId,
                String cause,
                String currency,
                String description,
                Integer itemCount,
                String notRetriedReason,
                Origin origin,
                String property,
                String reasonCode,
                StrictPayment.Scheme scheme,
                Boolean willAttemptRetry) {}

        record StrictSource(String name, SourceType type) {}

        enum ResourceType {
            @JsonProperty("mandates")
            MANDATES,
            @JsonProperty("payments")
            PAYMENTS
        }

        enum Origin {
            @JsonProperty("bank")
            BANK,
            @JsonProperty("gocardless")
            GOCARDLESS
        }

        enum SourceType {
            @JsonProperty("app")
            APP,
            @JsonProperty("access_token")
            ACCESS_TOKEN
        }

        private final SecretKeySpec key = new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        private final ObjectReader reader;

        ByHand(Side side, Class<?> delivery) {
            reader = Hand.of(side, null).mapper.readerFor(delivery);
        }

        @Override
        public Object parse() {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(key);
                if (!MessageDigest.isEqual(mac.doFinal(BODY), HexFormat.of().parseHex(SIGNATURE))) {
                    throw new IllegalStateException("mismatch");
                }
                return reader.readValue(BODY);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
