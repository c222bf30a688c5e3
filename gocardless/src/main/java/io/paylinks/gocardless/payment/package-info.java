/** Records of payments. */
@NullMarked
package io.paylinks.gocardless.payment;

import org.jspecify.annotations.NullMarked;
