package io.paylinks.core.internal.call;

import io.paylinks.core.internal.HeaderCredentials;
import io.paylinks.core.internal.http.Transport.Outgoing;
import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be sent.
 *
 * @param start the time at which the deadline of the call began, on the clock that measures it
 * @param credentials the credentials that it carries, to be redacted from what the server answers
 * @param credentialsHash the SHA-256 of the credentials, or empty if no limiter needs it
 * @param key the idempotency key that it carries, or null
 */
record Prepared(
        long start,
        Outgoing outgoing,
        HeaderCredentials credentials,
        String credentialsHash,
        @Nullable String key) {}
