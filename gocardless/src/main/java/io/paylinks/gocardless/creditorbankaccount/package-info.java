/** Records of creditor bank accounts. */
@NullMarked
package io.paylinks.gocardless.creditorbankaccount;

import org.jspecify.annotations.NullMarked;
