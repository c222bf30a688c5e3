/** Records of payment accounts and their transactions. */
@NullMarked
package io.paylinks.gocardless.paymentaccount;

import org.jspecify.annotations.NullMarked;
