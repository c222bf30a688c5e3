/** Billing requests: what they ask for, the pages on which payers answer, and what comes of it. */
@NullMarked
package io.paylinks.testing.gocardless.billing;

import org.jspecify.annotations.NullMarked;
