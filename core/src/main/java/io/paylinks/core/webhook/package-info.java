/** Signatures of webhooks. */
@NullMarked
package io.paylinks.core.webhook;

import org.jspecify.annotations.NullMarked;
