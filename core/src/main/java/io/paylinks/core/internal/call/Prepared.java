package io.paylinks.core.internal.call;

import io.paylinks.core.internal.HeaderCredentials;
import io.paylinks.core.internal.http.Transport.Outgoing;
import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be sent.
 *
 * @param start the start of the deadline, on the monotonic clock
 * @param credentials the credentials, which are redacted from the server's response
 * @param credentialsHash the SHA-256 of the credentials, or empty if no limiter needs it
 * @param key the idempotency key, or null
 */
record Prepared(
        long start,
        Outgoing outgoing,
        HeaderCredentials credentials,
        String credentialsHash,
        @Nullable String key) {}
