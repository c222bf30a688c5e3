/** Records of balances. */
@NullMarked
package io.paylinks.gocardless.balance;

import org.jspecify.annotations.NullMarked;
