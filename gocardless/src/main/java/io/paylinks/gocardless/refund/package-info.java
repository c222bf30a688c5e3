/** Refunds. */
@NullMarked
package io.paylinks.gocardless.refund;

import org.jspecify.annotations.NullMarked;
