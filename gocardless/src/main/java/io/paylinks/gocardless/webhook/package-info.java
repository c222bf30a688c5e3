/** Webhook deliveries, as received by an endpoint and as fetched later. */
@NullMarked
package io.paylinks.gocardless.webhook;

import org.jspecify.annotations.NullMarked;
