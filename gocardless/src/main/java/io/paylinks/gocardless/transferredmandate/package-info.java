/** Records of transferred mandates. */
@NullMarked
package io.paylinks.gocardless.transferredmandate;

import org.jspecify.annotations.NullMarked;
