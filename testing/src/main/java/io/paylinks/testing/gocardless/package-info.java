/** The rules and resources of GoCardless. */
@NullMarked
package io.paylinks.testing.gocardless;

import org.jspecify.annotations.NullMarked;
