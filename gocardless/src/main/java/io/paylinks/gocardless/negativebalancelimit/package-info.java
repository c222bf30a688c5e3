/** Records of negative balance limits. */
@NullMarked
package io.paylinks.gocardless.negativebalancelimit;

import org.jspecify.annotations.NullMarked;
