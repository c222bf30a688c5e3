/** Records of webhooks: a delivery as an endpoint receives it, and past deliveries. */
@NullMarked
package io.paylinks.gocardless.webhook;

import org.jspecify.annotations.NullMarked;
