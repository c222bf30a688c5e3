/** Records of outbound payments. */
@NullMarked
package io.paylinks.gocardless.outboundpayment;

import org.jspecify.annotations.NullMarked;
