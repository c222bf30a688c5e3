/** Records of payouts and their items. */
@NullMarked
package io.paylinks.gocardless.payout;

import org.jspecify.annotations.NullMarked;
