/** Billing requests. */
@NullMarked
package io.paylinks.gocardless.billingrequest;

import org.jspecify.annotations.NullMarked;
