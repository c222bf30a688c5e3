/** Records of webhooks. */
@NullMarked
package io.paylinks.stream.webhook;

import org.jspecify.annotations.NullMarked;
