/** Signs and verifies webhooks. */
@NullMarked
package io.paylinks.core.internal.webhook;

import org.jspecify.annotations.NullMarked;
