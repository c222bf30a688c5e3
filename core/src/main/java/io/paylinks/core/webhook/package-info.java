/** Webhooks: verifying requests and reading their bodies. */
@NullMarked
package io.paylinks.core.webhook;

import org.jspecify.annotations.NullMarked;
