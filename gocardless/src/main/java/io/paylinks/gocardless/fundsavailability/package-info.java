/** Records of funds availability. */
@NullMarked
package io.paylinks.gocardless.fundsavailability;

import org.jspecify.annotations.NullMarked;
