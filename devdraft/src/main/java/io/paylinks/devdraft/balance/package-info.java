/** Records of balances. */
@NullMarked
package io.paylinks.devdraft.balance;

import org.jspecify.annotations.NullMarked;
