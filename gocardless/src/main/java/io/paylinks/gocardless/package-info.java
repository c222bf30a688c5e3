/** The client for GoCardless and its operations; the records are in the packages below. */
@NullMarked
package io.paylinks.gocardless;

import org.jspecify.annotations.NullMarked;
