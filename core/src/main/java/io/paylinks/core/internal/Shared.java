package io.paylinks.core.internal;

import io.paylinks.core.internal.http.Transport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a client and all that are derived from it share.
 *
 * @param beforeWrite called before each write, with an exchange to read by; it throws to refuse the write
 * @param environment the name of the provider's environment; null for a base URL of the user's own
 * @param log the logger of the provider
 */
record Shared(
        Provider provider,
        Transport transport,
        Background background,
        Timing timing,
        String userAgent,
        @Nullable Consumer<Exchange> beforeWrite,
        @Nullable String environment,
        System.Logger log) {}
