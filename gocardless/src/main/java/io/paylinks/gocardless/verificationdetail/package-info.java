/** Records of verification details. */
@NullMarked
package io.paylinks.gocardless.verificationdetail;

import org.jspecify.annotations.NullMarked;
