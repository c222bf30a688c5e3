/** Records of customer bank accounts. */
@NullMarked
package io.paylinks.gocardless.customerbankaccount;

import org.jspecify.annotations.NullMarked;
