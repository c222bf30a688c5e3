/** Records of bank account details. */
@NullMarked
package io.paylinks.gocardless.bankaccountdetail;

import org.jspecify.annotations.NullMarked;
