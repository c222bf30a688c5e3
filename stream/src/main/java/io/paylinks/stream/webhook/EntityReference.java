package io.paylinks.stream.webhook;

import org.jspecify.annotations.Nullable;

/**
 * A payment, an invoice or a payment link that an event names.
 *
 * @param id its id
 * @param url its API address
 */
public record EntityReference(@Nullable String id, @Nullable String url) {}
