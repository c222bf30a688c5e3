/** Verifies webhook requests and reads their bodies. */
@NullMarked
package io.paylinks.core.webhook;

import org.jspecify.annotations.NullMarked;
