package io.paylinks.core.webhook;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.webhook.HmacSha256;
import io.paylinks.core.internal.webhook.SignatureScheme;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and reads the webhooks of a provider: {@code StreamWebhooks}, {@code GoCardlessWebhooks},
 * {@code DevdraftWebhooks}. Immutable and thread-safe.
 *
 * @param <E> the content of a request's body
 */
public abstract class WebhookVerifier<E> {
    private final List<Secret> secrets;
    private final SignatureScheme scheme;

    /** For use by the provider modules. */
    @SuppressWarnings("exports") // the scheme is for the provider modules only
    protected WebhookVerifier(Builder<?, ?> builder, SignatureScheme scheme) {
        this.secrets = List.copyOf(builder.secrets);
        this.scheme = scheme;
    }

    /**
     * Verifies the signature of a request, then reads its body.
     *
     * @param body the body, exactly as received; it is not copied, so it must not be changed afterwards
     * @param header returns the value of a header, or null: {@code request::getHeader}
     * @throws WebhookException if the request cannot be trusted or read; its {@code reason()} says why
     */
    public final E parse(byte[] body, Function<String, @Nullable String> header) {
        Arguments.notNull("body", body);
        Arguments.notNull("header", header);
        scheme.verify(secrets, header, body);
        try {
            return read(body, header);
        } catch (IllegalArgumentException e) {
            String why = e.getMessage() == null ? "cannot read the webhook body" : e.getMessage();
            throw Exceptions.webhook(WebhookException.Reason.UNREADABLE, why);
        }
    }

    /**
     * Signs a body as the provider does, with the first secret, for tests.
     *
     * @param time the time of the signature; ignored if the provider does not sign a time
     * @return the headers of a request that {@link #parse} accepts, keyed by name
     */
    public final Map<String, String> sign(byte[] body, Instant time) {
        Arguments.notNull("body", body);
        Arguments.notNull("time", time);
        return scheme.sign(secrets.get(0), time, body);
    }

    /** Returns the number of secrets and the signature scheme; omits the secrets. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[secrets=" + secrets.size() + ", " + scheme + "]";
    }

    /**
     * Reads a body whose signature is valid.
     *
     * @throws IllegalArgumentException if it cannot be read; the message must not quote it
     */
    protected abstract E read(byte[] body, Function<String, @Nullable String> header);

    /**
     * Builds a verifier.
     *
     * @param <V> the provider's verifier
     * @param <B> its builder
     */
    public abstract static class Builder<V extends WebhookVerifier<?>, B extends Builder<V, B>> {
        private final List<Secret> secrets = new ArrayList<>();

        /** For use by the provider modules. */
        protected Builder() {}

        /**
         * Adds a secret of the endpoint. Call it once for each secret: once, or twice during a rotation, with the old
         * and the new one. Surrounding whitespace is stripped.
         *
         * @throws IllegalArgumentException if it is null or blank
         */
        public final B secret(String secret) {
            secrets.add(HmacSha256.secret(secret));
            return self();
        }

        /**
         * Sets the secrets of the endpoint; requests signed with any of them are accepted. Replaces secrets added
         * before.
         *
         * @throws IllegalArgumentException if one is null or blank
         */
        public final B secrets(List<String> secrets) {
            List<Secret> checked = Arguments.notNull("secrets", secrets).stream()
                    .map(HmacSha256::secret)
                    .toList();
            this.secrets.clear();
            this.secrets.addAll(checked);
            return self();
        }

        /**
         * Builds the verifier.
         *
         * @throws IllegalArgumentException if there is no secret, or if another required setting is missing
         */
        public final V build() {
            if (secrets.isEmpty()) {
                throw new IllegalArgumentException("at least one webhook secret is required");
            }
            return verifier();
        }

        /** Creates the verifier. There is at least one secret. */
        protected abstract V verifier();

        @SuppressWarnings("unchecked")
        final B self() {
            return (B) this;
        }
    }

    /**
     * Builds a verifier for requests whose time is signed.
     *
     * @param <V> the provider's verifier
     * @param <B> its builder
     */
    public abstract static class TimedBuilder<V extends WebhookVerifier<?>, B extends TimedBuilder<V, B>>
            extends Builder<V, B> {
        private Duration tolerance = Duration.ofMinutes(5);
        private Clock clock = Clock.systemUTC();

        /** For use by the provider modules. */
        protected TimedBuilder() {}

        /**
         * Sets the maximum difference between the time of a signature and now, in the past or in the future. Default: 5
         * minutes.
         *
         * @throws IllegalArgumentException if it is null or negative
         */
        public final B tolerance(Duration tolerance) {
            if (Arguments.notNull("tolerance", tolerance).isNegative()) {
                throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
            }
            this.tolerance = tolerance;
            return self();
        }

        /** Sets the clock for the current time. Default: the system clock. */
        public final B clock(Clock clock) {
            this.clock = Arguments.notNull("clock", clock);
            return self();
        }

        protected final Duration tolerance() {
            return tolerance;
        }

        protected final Clock clock() {
            return clock;
        }
    }
}
