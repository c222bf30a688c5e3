/** Funds availability. */
@NullMarked
package io.paylinks.gocardless.fundsavailability;

import org.jspecify.annotations.NullMarked;
