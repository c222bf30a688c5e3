/** Records of bank account holder verifications. */
@NullMarked
package io.paylinks.gocardless.bankaccountholderverification;

import org.jspecify.annotations.NullMarked;
