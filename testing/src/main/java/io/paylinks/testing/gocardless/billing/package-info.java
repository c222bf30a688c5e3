/** Billing requests: their parts, the pages for payers, and their fulfilment. */
@NullMarked
package io.paylinks.testing.gocardless.billing;

import org.jspecify.annotations.NullMarked;
