/** Records of refunds. */
@NullMarked
package io.paylinks.gocardless.refund;

import org.jspecify.annotations.NullMarked;
