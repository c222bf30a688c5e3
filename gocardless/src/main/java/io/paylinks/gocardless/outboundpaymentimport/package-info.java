/** Records of outbound payment imports and their entries. */
@NullMarked
package io.paylinks.gocardless.outboundpaymentimport;

import org.jspecify.annotations.NullMarked;
