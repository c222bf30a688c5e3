/** Records of wallets. */
@NullMarked
package io.paylinks.devdraft.wallet;

import org.jspecify.annotations.NullMarked;
